package se.medborgarlofte.survey.io.folder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Survey folders that somebody has broken, each with everything that must be told of it. */
final class BrokenFolders {

    private static final String SURVEY = "survey.json";
    private static final String AREAS = "areas.json";
    private static final String QUESTIONNAIRE = "questionnaires/prov-1.json";
    private static final String ROUND = "rounds/2016/round.json";
    private static final String RESPONSES = "rounds/2016/responses.csv";
    private static final String OBSERVATIONS = "observations/2017.csv";
    private static final String PICTURES = "observations/2017.json";
    private static final String PROMISE = "promises/2017.json";

    private static final String CHANGED = QUESTIONNAIRE + ": questionnaire.changedAfterUse {round=2016}";
    private static final List<String> NOT_CHECKED = List.of(
            RESPONSES + ": responses.notChecked {questionnaire=prov-1}",
            "rounds/2018/responses.csv: responses.notChecked {questionnaire=prov-1}");

    private BrokenFolders() {}

    /** A way to break a folder, and what is told of it then. */
    record Broken(String name, UnaryOperator<Edited> edit, List<String> told) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Broken broken(String name, UnaryOperator<Edited> edit, String... told) {
        return new Broken(name, edit, List.of(told));
    }

    static Stream<Broken> all() {
        return Stream.of(
                        syntax(),
                        missing(),
                        encodings(),
                        fields(),
                        questionnaires(),
                        references(),
                        tables(),
                        cells(),
                        names())
                .flatMap(cases -> cases);
    }

    private static Stream<Broken> syntax() {
        return Stream.of(
                broken(
                        "wrong JSON",
                        f -> f.replace(SURVEY, "\"provkommun\",", "\"provkommun\""),
                        "survey.json:3:3: unread.syntax"),
                broken(
                        "JSON cut off",
                        f -> f.change(PROMISE, text -> text.substring(0, 300)),
                        PROMISE + ":17:8: unread.endsTooEarly"),
                broken(
                        "two documents in a file",
                        f -> f.change(AREAS, text -> text + "{}\n"),
                        AREAS + ":41:1: unread.trailing"),
                broken("empty file", f -> f.write(SURVEY, ""), SURVEY + ": unread.empty"),
                broken("spaces only", f -> f.write(SURVEY, " \n"), SURVEY + ": unread.empty"),
                new Broken(
                        "wrong JSON in the questionnaire",
                        f -> f.replace(QUESTIONNAIRE, "\"prov\",", "\"prov\""),
                        Stream.concat(Stream.of(QUESTIONNAIRE + ":3:3: unread.syntax"), NOT_CHECKED.stream())
                                .toList()));
    }

    private static Stream<Broken> missing() {
        return Stream.of(
                broken("no survey.json", f -> f.delete(SURVEY), SURVEY + ": unread.missing"),
                broken("no areas.json", f -> f.delete(AREAS), AREAS + ": unread.missing"),
                broken("no round.json", f -> f.delete(ROUND), ROUND + ": unread.missing"),
                broken("no responses of a closed round", f -> f.delete(RESPONSES), RESPONSES + ": unread.missing"),
                new Broken(
                        "no questionnaire",
                        f -> f.delete(QUESTIONNAIRE),
                        Stream.concat(
                                        Stream.of(
                                                "indicators.json: indicators[0].measure.variable: variable.unknown {variable=PROBLEM_DARK}",
                                                "indicators.json: indicators[1].measure.variables[0]: variable.unknown {variable=PROBLEM_DARK}",
                                                "indicators.json: indicators[1].measure.variables[1]: variable.unknown {variable=PROBLEM_LITTER}",
                                                "indicators.json: indicators[2].measure.variable: variable.unknown {variable=YEARS}",
                                                "rounds/2016/round.json: questionnaire: round.questionnaireUnknown {questionnaire=prov-1}",
                                                "rounds/2018/round.json: questionnaire: round.questionnaireUnknown {questionnaire=prov-1}",
                                                "survey.json: breakdowns[1].variable: variable.unknown {variable=SEX}"),
                                        NOT_CHECKED.stream())
                                .toList()),
                broken(
                        "survey.json and a round missing, and a fault elsewhere",
                        f -> f.delete(SURVEY)
                                .delete("rounds/2018/round.json")
                                .replace(AREAS, "3100", "-1")
                                .cell(RESPONSES, 2, 12, "7"),
                        AREAS + ": population[0].people: constraint.positiveOrZero",
                        "rounds/2018/round.json: unread.missing",
                        SURVEY + ": unread.missing",
                        RESPONSES + ":2: SAFE: choice.unknown {code=7}"));
    }

    private static Stream<Broken> encodings() {
        byte[] latin = {'{', '\n', '"', (byte) 0xE5, '"', '}'};
        return Stream.of(
                broken("JSON not UTF-8", f -> f.bytes(AREAS, latin), AREAS + ":2:2: unread.notUtf8"),
                broken(
                        "table not UTF-8 from line 4 on, with a fault before",
                        f -> f.bytes(RESPONSES, latin1(f.cell(RESPONSES, 3, 4, "fax"), 4)),
                        RESPONSES + ":3: mode: cell.unknownValue {found=fax, known=web, paper, telephone, face_to_face,"
                                + " on_location, sms, not_recorded}",
                        RESPONSES + ":4: unread.notUtf8"),
                broken(
                        "JSON with a byte order mark",
                        f -> f.change(SURVEY, text -> "\uFEFF" + text),
                        SURVEY + ": document.byteOrderMark"),
                broken(
                        "table with a byte order mark",
                        f -> f.change(RESPONSES, text -> "\uFEFF" + text),
                        RESPONSES + ":1: document.byteOrderMark"));
    }

    private static byte[] latin1(Edited folder, int line) {
        byte[] bytes =
                folder.line(RESPONSES, line, row -> row + "?").text(RESPONSES).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xF6 : bytes[i];
        }
        return bytes;
    }

    private static Stream<Broken> fields() {
        return Stream.of(
                broken(
                        "misspelt field",
                        f -> f.replace(SURVEY, "\"synthetic\"", "\"syntetic\""),
                        SURVEY + ": syntetic: json.misspeltField {field=syntetic, meant=synthetic}"),
                broken(
                        "unknown field",
                        f -> f.replace(SURVEY, "\"publisher\"", "\"colour\": 1,\n  \"publisher\""),
                        SURVEY
                                + ": colour: json.unknownField {field=colour, known=id, title, municipality, publisher, synthetic,"
                                + " languages, headlines, breakdowns, retention, texts, look, hosting, problemIndex}"),
                broken(
                        "null",
                        f -> f.replace(SURVEY, "\"Provkommuns kommun\"", "null"),
                        SURVEY + ": publisher: json.null"),
                broken(
                        "field twice",
                        f -> f.replace(SURVEY, "  \"synthetic\"", "  \"title\": {},\n  \"synthetic\""),
                        SURVEY + ":12:3: title: json.repeatedField {field=title}"),
                broken(
                        "field left out",
                        f -> f.replace(SURVEY, "  \"publisher\": \"Provkommuns kommun\",\n", ""),
                        SURVEY + ": publisher: constraint.notNull"),
                broken(
                        "numbers, dates and words of the wrong kind",
                        f -> f.replace(AREAS, "6200", "\"6200\"")
                                .replace(AREAS, "3100", "31.0")
                                .replace(AREAS, "\"residential\"", "\"house\"")
                                .replace(AREAS, "\"2016\"", "2016")
                                .replace(ROUND, "\"2016-09-15\"", "\"2016-9-15\"")
                                .replace(PROMISE, "\"30\"", "\"30,5\""),
                        AREAS + ": areas[0].adults: json.notWholeNumber {found=\"6200\"}",
                        AREAS + ": areas[1].kind: json.unknownValue {found=\"house\", known=residential, visited}",
                        AREAS + ": edition: json.notText {found=2016}",
                        AREAS + ": population[0].people: json.notWholeNumber {found=31.0}",
                        PROMISE + ": goals[0].measure.target: json.notDecimal {found=\"30,5\"}",
                        ROUND + ": fieldwork.firstDay: json.notDate {found=\"2016-9-15\"}"));
    }

    private static Stream<Broken> questionnaires() {
        return Stream.of(
                withoutResponses(
                        "question twice",
                        f -> f.replace(QUESTIONNAIRE, "\"id\": \"SPOT\"", "\"id\": \"YEARS\""),
                        CHANGED,
                        QUESTIONNAIRE + ": pages[1].questions[3].id: question.repeated {question=YEARS}"),
                withoutResponses(
                        "routing backwards",
                        f -> f.replace(
                                QUESTIONNAIRE,
                                "\"variable\": \"SAFE\",\n            \"codes\"",
                                "\"variable\": \"PROBLEM_DARK\",\n            \"codes\""),
                        CHANGED,
                        QUESTIONNAIRE + ": pages[1].questions[0].shownIf: routing.backwards {variable=PROBLEM_DARK}"),
                withoutResponses(
                        "unknown kind of question",
                        f -> f.replace(QUESTIONNAIRE, "\"place\"", "\"map\""),
                        QUESTIONNAIRE + ": pages[1].questions[3]: json.kindUnknown {found=\"map\", known=single_choice,"
                                + " multiple_choice, battery, quantity, open_text, area, place}"),
                broken(
                        "missing translation",
                        f -> f.replace(QUESTIONNAIRE, "\"sv\": \"Kvinna\",", "\"sv\": \"Kvinna\"")
                                .replace(QUESTIONNAIRE, "                \"en\": \"Woman\"\n", ""),
                        CHANGED,
                        QUESTIONNAIRE + ": pages[0].questions[1].choices[0].label.en: text.untranslated {language=en}"),
                broken("changed after use", f -> f.replace(QUESTIONNAIRE, "Mycket trygg", "Väldigt trygg"), CHANGED));
    }

    /** Nothing can be judged by a questionnaire that cannot be asked. */
    private static Broken withoutResponses(String name, UnaryOperator<Edited> edit, String... told) {
        return new Broken(
                name, edit, Stream.concat(Stream.of(told), NOT_CHECKED.stream()).toList());
    }

    private static Stream<Broken> references() {
        return Stream.of(
                broken(
                        "promise naming an unknown area",
                        f -> f.replace(PROMISE, "\"CENTRUM\"", "\"NORD\""),
                        PROMISE + ": areas[0]: area.unknown {area=NORD}"),
                broken(
                        "decision citing a round that is not closed",
                        f -> f.replace(PROMISE, "        \"2016\"\n", "        \"2018\"\n"),
                        PROMISE + ": decisions[0].rounds[0]: decision.roundNotClosed {round=2018}"),
                broken(
                        "unknown indicator, round and language",
                        f -> f.replace(SURVEY, "\"I_OWN_DARK\"", "\"I_OWN_DRAK\"")
                                .replace(PROMISE, "\"baselineRound\": \"2016\"", "\"baselineRound\": \"2015\"")
                                .replace(PROMISE, "\"indicatorVersion\": 1", "\"indicatorVersion\": 3"),
                        PROMISE + ": goals[0].measure.baselineRound: round.unknown {round=2015}",
                        PROMISE + ": goals[0].measure.indicator: indicator.unknown {indicator=I_OWN_DARK@3}",
                        SURVEY + ": headlines[0]: indicator.unknown {indicator=I_OWN_DRAK}"));
    }

    private static Stream<Broken> tables() {
        return Stream.of(
                broken("empty table", f -> f.write(RESPONSES, ""), RESPONSES + ": unread.empty"),
                broken("blank table", f -> f.write(RESPONSES, "\n"), RESPONSES + ":1: csv.noHeader"),
                broken(
                        "no header",
                        f -> f.change(RESPONSES, text -> text.substring(text.indexOf('\n') + 1)),
                        RESPONSES + ":1: csv.noHeader"),
                broken(
                        "semicolons",
                        f -> f.change(RESPONSES, text -> text.replace(',', ';')),
                        RESPONSES + ":1: csv.semicolons"),
                broken(
                        "columns missing, unknown and repeated",
                        f -> f.replace(RESPONSES, "day,mode", "dag,mode")
                                .replace(RESPONSES, "SPOT_1", "YEARS")
                                .cell(RESPONSES, 5, 12, "x"),
                        RESPONSES + ":1: day: column.missing {column=day}",
                        RESPONSES + ":1: SPOT_1: column.missing {column=SPOT_1}",
                        RESPONSES + ":1: dag: column.unknown {column=dag}",
                        RESPONSES + ":1: YEARS: column.repeated {column=YEARS}",
                        RESPONSES + ":5: SAFE: cell.notCode {found=x}"),
                broken(
                        "columns in another order",
                        f -> f.change(
                                RESPONSES,
                                text -> text.lines()
                                        .map(BrokenFolders::swapped)
                                        .collect(Collectors.joining("\n", "", "\n"))),
                        RESPONSES + ":1: language: column.misplaced {column=language, expected=mode}"),
                broken(
                        "short row and blank line",
                        f -> f.line(RESPONSES, 4, row -> row.substring(0, 60)).line(RESPONSES, 6, row -> ""),
                        RESPONSES + ":4: csv.rowLength {found=5, expected=21}",
                        RESPONSES + ":6: csv.blankLine"),
                broken(
                        "quote inside a cell",
                        f -> f.line(RESPONSES, 3, row -> row.replace("paper", "pa\"per")),
                        RESPONSES + ":3: mode: csv.bareQuote"),
                broken(
                        "text after a quote",
                        f -> f.line(RESPONSES, 3, row -> row.replace("paper", "\"pap\"er")),
                        RESPONSES + ":3: csv.textAfterQuote"),
                broken(
                        "quote never closed",
                        f -> f.line(RESPONSES, 13, row -> row.replaceAll(",[^,]*$", ",\"x")),
                        RESPONSES + ":13: csv.quoteNotClosed"));
    }

    private static String swapped(String row) {
        var cells = row.split(",", 7);
        return String.join(",", cells[0], cells[1], cells[2], cells[4], cells[3], cells[5], cells[6]);
    }

    private static Stream<Broken> cells() {
        return Stream.of(
                broken(
                        "unknown code on line 812",
                        f -> f.change(RESPONSES, text -> rows(text, 1000)).cell(RESPONSES, 812, 12, "7"),
                        RESPONSES + ":812: SAFE: choice.unknown {code=7}"),
                broken(
                        "decimal comma",
                        f -> f.cell(RESPONSES, 3, 7, "\"1,25\""),
                        RESPONSES + ":3: weight: cell.decimalComma {found=1,25}"),
                broken(
                        "decimal comma without quotes",
                        f -> f.cell(RESPONSES, 3, 7, "1,25"),
                        RESPONSES + ":3: csv.rowLength {found=22, expected=21}"),
                broken(
                        "several cells of a row",
                        f -> f.cell(RESPONSES, 2, 1, "abc")
                                .cell(RESPONSES, 2, 7, "-1")
                                .cell(RESPONSES, 2, 12, "x")
                                .cell(RESPONSES, 2, 16, ".X")
                                .cell(RESPONSES, 2, 18, "NaN"),
                        RESPONSES + ":2: response: cell.notResponseId {found=abc}",
                        RESPONSES + ":2: weight: cell.negative {found=-1}",
                        RESPONSES + ":2: SAFE: cell.notCode {found=x}",
                        RESPONSES + ":2: PROBLEM_DARK: cell.unknownMissing {found=.X, known=.S, .D, .P, .N}",
                        RESPONSES + ":2: YEARS: cell.notNumber {found=NaN}"),
                broken(
                        "response twice",
                        f -> f.line(RESPONSES, 3, row -> row + "\n" + row),
                        RESPONSES + ":4: response: response.repeated {response=05b6e6e3-07d4-4edc-9143-1193e6c3f339}"),
                broken(
                        "order of common ground",
                        f -> f.replace(PICTURES, "\"area\": \"VALLAS\"", "\"area\": \"NORD\"")
                                .replace(PICTURES, "\"LITTER\"", "\"litter\"")
                                .replace(PICTURES, " och kan börja där genast", ""),
                        PICTURES + ": order.commonGround[0].area: area.unknown {area=NORD}",
                        PICTURES + ": order.commonGround[0].problem: constraint.pattern {regexp=[A-Z][A-Z0-9_]{0,30}}",
                        PICTURES + ": order.reason.sv: order.reasonShort {least=40}"),
                broken(
                        "order of common ground with the same twice and no reason",
                        f -> f.change(
                                PICTURES,
                                text -> text.replace("VALLAS", "CENTRUM")
                                        .replace("LITTER", "DARK")
                                        .replaceAll("(?s),\\s*\"reason\": \\{.*?\\}", "")
                                        .replace("\"on\"", "\"day\"")),
                        PICTURES + ": order.commonGround[1]: order.repeated {area=CENTRUM, problem=DARK}",
                        PICTURES + ": order.day: json.unknownField {field=day, known=commonGround, by, on, reason}",
                        PICTURES + ": order.on: constraint.notNull",
                        PICTURES + ": order.reason: constraint.notNull"),
                broken(
                        "observations",
                        f -> f.change(
                                OBSERVATIONS,
                                text -> text
                                        + "police,NORD,DARK,2017,4,,x,,yes\n"
                                        + "police,NORD,DARK,2017,4,,x,,true\n"
                                        + "residents,VALLAS,DARK,2017,,,x,,true\n"
                                        + "police,VALLAS,LITTER,2017,1,1.5,y,,true\n"
                                        + "police,VALLAS,LITTER,2017,1,,y,,true\n"),
                        OBSERVATIONS + ":5: mayBePublished: cell.unknownValue {found=yes, known=true, false}",
                        OBSERVATIONS + ":6: area: area.unknown {area=NORD}",
                        OBSERVATIONS + ":6: grade: constraint.max {value=3}",
                        OBSERVATIONS + ":7: grade: observation.empty",
                        OBSERVATIONS + ":7: party: observation.ofResidents",
                        OBSERVATIONS + ":8: count: cell.notWholeNumber {found=1.5}",
                        OBSERVATIONS + ":9: observation.repeated"));
    }

    /** The first row of a table again and again, under random names in order. */
    private static String rows(String text, int number) {
        var random = new Random(812);
        var lines = text.lines().toList();
        String rest = lines.get(1).substring(lines.get(1).indexOf(','));
        return IntStream.range(0, number)
                .mapToObj(i -> id(random) + rest)
                .sorted()
                .collect(Collectors.joining("\n", lines.get(0) + "\n", "\n"));
    }

    private static UUID id(Random random) {
        long most = random.nextLong() & ~0xF000L | 0x4000L;
        return new UUID(most, random.nextLong() & ~(0xC0L << 56) | 0x80L << 56);
    }

    private static Stream<Broken> names() {
        return Stream.of(
                broken(
                        "files named otherwise than what they say",
                        f -> f.replace(ROUND, "\"id\": \"2016\"", "\"id\": \"2015\"")
                                .replace(PROMISE, "  \"id\": \"2017\",\n", "")
                                .replace(QUESTIONNAIRE, "\"version\": 1", "\"version\": 2"),
                        PROMISE + ": id: constraint.notNull",
                        QUESTIONNAIRE + ": version: document.otherName {inside=2, expected=1}",
                        ROUND + ": id: document.otherName {inside=2015, expected=2016}"),
                broken(
                        "questionnaire without a version in its name",
                        f -> f.write("questionnaires/prov.json", f.text(QUESTIONNAIRE)),
                        "questionnaires/prov.json: document.notNamedByVersion"));
    }
}
