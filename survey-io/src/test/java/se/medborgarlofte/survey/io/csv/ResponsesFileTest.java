package se.medborgarlofte.survey.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.SamplePosition;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.io.json.Json;

class ResponsesFileTest {

    private static final Path GOOD = Path.of("src/test/resources/good");
    static final Questionnaire QUESTIONNAIRE = read("questionnaires/prov-1.json", Questionnaire.class);
    static final Round SAMPLE = read("rounds/2016/round.json", Round.class);
    static final Round OPEN = read("rounds/2018/round.json", Round.class);

    private static <T extends Record> T read(String file, Class<T> type) {
        try {
            return Json.document(Files.readAllBytes(GOOD.resolve(file)), type).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static String written(Round round, List<Response> responses) {
        var bytes = new ByteArrayOutputStream();
        try {
            ResponsesFile.of(round, QUESTIONNAIRE).write(responses, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private record Read(List<Response> responses, Findings findings) {

        List<String> told() {
            return findings.list().stream().map(Finding::toString).toList();
        }
    }

    private static Read read(Round round, String csv) {
        var responses = new ArrayList<Response>();
        var bytes = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        var findings = ResponsesFile.of(round, QUESTIONNAIRE).each(bytes, response -> {
            responses.add(response);
            return Findings.NONE;
        });
        return new Read(responses, findings);
    }

    private static List<Response> some(Round round, long seed) {
        var answers = new RandomAnswers(random(seed));
        return Stream.generate(() -> answers.response(round, QUESTIONNAIRE))
                .limit(20)
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reads_what_it_wrote_for_every_kind_of_question(long seed) {
        var round = seed % 2 == 0 ? SAMPLE : OPEN;
        var responses = some(round, seed);

        var read = read(round, written(round, responses));

        assertThat(read.told()).isEmpty();
        assertThat(read.responses())
                .usingElementComparator(Comparator.comparing(ResponsesFileTest::canonical))
                .containsExactlyElementsOf(responses.stream()
                        .sorted(Comparator.comparing(Response::id))
                        .toList());
    }

    /** A battery passed over as a whole is one whose items were each passed over. */
    private static String canonical(Response response) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>(response.answers());
        var problem = new QuestionId("PROBLEM");
        if (answers.get(problem) instanceof Answer.Missing missing) {
            var items = List.of(new ItemId("DARK"), new ItemId("LITTER"));
            Map<ItemId, Answer> byItem = new LinkedHashMap<>();
            items.forEach(item -> byItem.put(item, missing));
            answers.put(problem, new Answer.Graded(byItem));
        }
        return response.id() + " " + response.position() + response.day() + response.mode() + response.language()
                + response.area() + answers;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writes_the_same_bytes_in_whatever_order_it_is_handed_them(long seed) {
        var responses = some(SAMPLE, seed);
        var backwards = new ArrayList<>(responses);
        Collections.reverse(backwards);

        assertThat(written(SAMPLE, backwards)).isEqualTo(written(SAMPLE, responses));
    }

    @Test
    void writes_the_columns_in_order_with_quotes_only_where_needed() {
        assertThat(written(SAMPLE, List.of()))
                .isEqualTo("response,questionnaire,day,mode,language,area,weight,stratum,unit,"
                        + "HOME,SEX,SAFE,WHY_1,WHY_2,WHY_7,PROBLEM_DARK,PROBLEM_LITTER,YEARS,SPOT_1,SPOT_2,WORDS\n");
    }

    @Test
    void the_committed_file_is_what_would_be_written() throws IOException {
        String committed = Files.readString(GOOD.resolve("rounds/2016/responses.csv"), StandardCharsets.UTF_8);

        assertThat(written(SAMPLE, read(SAMPLE, committed).responses())).isEqualTo(committed);
    }

    private static Response response(Round round, Map<QuestionId, Answer> answers, SamplePosition position) {
        var any = new RandomAnswers(random(1)).response(round, QUESTIONNAIRE);
        return new Response(
                any.id(), any.questionnaire(), any.day(), any.mode(), any.language(), any.area(), position, answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".S", ".D", ".X", "\ud800"})
    void refuses_to_write_a_text_that_would_be_read_as_something_else(String text) {
        var answers = Map.<QuestionId, Answer>of(new QuestionId("WORDS"), new Answer.Written(text));
        var responses = List.of(response(OPEN, answers, SamplePosition.NONE));

        assertThatThrownBy(() -> written(OPEN, responses))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.findings().list())
                                .anySatisfy(
                                        finding -> assertThat(finding.path()).isEqualTo("WORDS")));
    }

    @Test
    void refuses_to_write_what_no_cell_can_say() {
        var code = Map.<QuestionId, Answer>of(new QuestionId("SAFE"), new Answer.Chosen(100));
        var item = Map.<QuestionId, Answer>of(
                new QuestionId("PROBLEM"), new Answer.Graded(Map.of(new ItemId("OTHER"), new Answer.Chosen(1))));
        var number = Map.<QuestionId, Answer>of(new QuestionId("YEARS"), new Answer.Measured(new BigDecimal("1E-30")));

        var elsewhere = Map.<QuestionId, Answer>of(new QuestionId("OTHER"), new Answer.Chosen(1));

        assertThat(Stream.of(code, item, number, elsewhere))
                .allSatisfy(answers -> assertThatThrownBy(
                                () -> written(OPEN, List.of(response(OPEN, answers, SamplePosition.NONE))))
                        .isInstanceOf(InvalidInput.class));
    }

    @Test
    void refuses_to_write_a_response_without_its_place_in_the_sample() {
        var nowhere = List.of(response(SAMPLE, Map.of(), SamplePosition.NONE));
        var negative = List.of(response(
                SAMPLE,
                Map.of(),
                new SamplePosition(OptionalDouble.of(-1), Optional.of("S"), Optional.of("U"), Optional.empty())));

        assertThatThrownBy(() -> written(SAMPLE, nowhere)).hasMessageContaining("weight: cell.empty");
        assertThatThrownBy(() -> written(SAMPLE, negative)).hasMessageContaining("weight: cell.negative");
    }

    @Test
    void refuses_to_lose_the_place_of_a_response_in_the_sample() {
        var drawn = new SamplePosition(OptionalDouble.of(2), Optional.of("S"), Optional.of("U"), Optional.of("P"));

        assertThatThrownBy(() -> written(OPEN, List.of(response(OPEN, Map.of(), drawn))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.findings().list())
                                .extracting(Finding::path)
                                .containsExactly("weight", "stratum", "unit", "person"));
    }

    private static final String HEADER = "response,questionnaire,day,mode,language,area,"
            + "HOME,SEX,SAFE,WHY_1,WHY_2,WHY_7,PROBLEM_DARK,PROBLEM_LITTER,YEARS,SPOT_1,SPOT_2,WORDS\n";
    private static final String ROW = "025b413f-8a9a-421e-a648-a7dd06839eb9,prov-1,2018-01-15,web,sv,VALLAS,"
            + "VALLAS,1,3,1,0,0,2,.S,3.5,0,1,hej";

    private static String with(String column, String cell) {
        var cells = ROW.split(",", -1);
        cells[List.of(HEADER.strip().split(",")).indexOf(column)] = cell;
        return HEADER + String.join(",", cells) + "\n";
    }

    @Test
    void reads_each_cell_as_what_it_says() {
        var response = read(OPEN, HEADER + ROW).responses().get(0);

        assertThat(response.answers().toString())
                .isEqualTo("{HOME=InArea[area=VALLAS], SEX=Chosen[code=1], SAFE=Chosen[code=3],"
                        + " WHY=ChosenMany[codes=[1]], PROBLEM=Graded[byItem={DARK=Chosen[code=2],"
                        + " LITTER=Missing[reason=NO_ANSWER]}], YEARS=Measured[value=3.5],"
                        + " SPOT=ChosenMany[codes=[2]], WORDS=Written[text=hej]}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "response | 025b413f-8a9a-121e-a648-a7dd06839eb9 | cell.notResponseId",
                "response | 025B413F-8A9A-421E-A648-A7DD06839EB9 | cell.notResponseId",
                "response | 025b413f-8a9a-421e-c648-a7dd06839eb9 | cell.notResponseId",
                "response | 1-1-4-8-1 | cell.notResponseId",
                "response | `` | cell.notResponseId",
                "questionnaire | prov | cell.notQuestionnaire",
                "questionnaire | prov-0 | cell.notQuestionnaire",
                "questionnaire | prov-99999999999 | cell.notQuestionnaire",
                "day | 15/1 2018 | cell.notDate",
                "day | 2018-02-30 | cell.notDate",
                "mode | WEB | cell.unknownValue",
                "language | `` | cell.empty",
                "SAFE | x | cell.notCode",
                "SAFE | 03 | cell.notCode",
                "SAFE | 3.0 | cell.notCode",
                "SAFE | -1 | cell.notCode",
                "SAFE | 100 | cell.notCode",
                "SAFE | ٣ | cell.notCode",
                "SAFE | ` 3` | cell.notCode",
                "SAFE | Ganska otrygg | cell.notCode",
                "SAFE | . | cell.unknownMissing",
                "SAFE | .s | cell.unknownMissing",
                "WHY_1 | 2 | cell.notFlag",
                "WHY_1 | .S | cell.notFlag",
                "WHY_1 | `` | cell.notFlag",
                "SPOT_2 | ja | cell.notFlag",
                "PROBLEM_DARK | .Z | cell.unknownMissing",
                "YEARS | \"3,5\" | cell.decimalComma",
                "YEARS | 3.5.1 | cell.notNumber",
                "YEARS | 1e3 | cell.notNumber",
                "YEARS | NaN | cell.notNumber",
                "YEARS | .5 | cell.unknownMissing",
                "WORDS | .X | cell.unknownMissing",
            })
    void tells_which_cell_is_wrong_and_hands_no_such_row_over(String column, String cell, String code) {
        var read = read(OPEN, with(column, cell));

        assertThat(read.told()).singleElement().asString().startsWith(":2: " + column + ": " + code);
        assertThat(read.responses()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | cell.empty",
                "-0.5 | cell.negative",
                "NaN | cell.notNumber",
                "Infinity | cell.notNumber",
                "1e5 | cell.notNumber",
                "\"1,25\" | cell.decimalComma",
            })
    void a_weight_is_a_number_of_at_least_zero(String weight, String code) {
        String header = HEADER.replace("area,HOME", "area,weight,stratum,unit,HOME");
        String row = ROW.replace("VALLAS,VALLAS", "VALLAS," + weight + ",S,U,VALLAS");

        assertThat(read(SAMPLE, header + row).told()).singleElement().asString().startsWith(":2: weight: " + code);
    }

    @Test
    void reasons_for_missing_answers_are_told_apart() {
        var columns = List.of("SAFE", "SEX", "YEARS", "WORDS", "HOME");
        var cells = List.of(".S", ".D", ".P", ".N", "");
        String csv = HEADER + ROW;
        for (int i = 0; i < cells.size(); i++) {
            var row = csv.substring(HEADER.length()).split(",", -1);
            row[List.of(HEADER.strip().split(",")).indexOf(columns.get(i))] = cells.get(i);
            csv = HEADER + String.join(",", row);
        }

        var answers = read(OPEN, csv).responses().get(0);

        assertThat(columns.stream().map(name -> answers.answer(new QuestionId(name))))
                .containsExactly(
                        new Answer.Missing(MissingReason.NO_ANSWER),
                        new Answer.Missing(MissingReason.DONT_KNOW),
                        new Answer.Missing(MissingReason.PREFER_NOT_TO_SAY),
                        new Answer.Missing(MissingReason.NOT_APPLICABLE),
                        Answer.Missing.NOT_ASKED);
    }

    @Test
    void a_text_that_only_begins_with_a_dot_is_a_text() {
        assertThat(read(OPEN, with("WORDS", ".net")).responses().get(0).answer(new QuestionId("WORDS")))
                .isEqualTo(new Answer.Written(".net"));
    }

    @Test
    void what_the_reader_finds_gets_its_line() {
        var bytes = new ByteArrayInputStream((HEADER + ROW).getBytes(StandardCharsets.UTF_8));

        var findings = ResponsesFile.of(OPEN, QUESTIONNAIRE)
                .each(bytes, response -> Findings.of(Finding.error("choice.unknown", "SAFE")));

        assertThat(findings.in("r.csv").toString()).isEqualTo("r.csv:2: SAFE: choice.unknown");
    }

    @Test
    void warns_once_when_rows_are_not_sorted() {
        String later = ROW.replace("025b", "f25b");
        String last = ROW.replace("025b", "125b");

        var read = read(OPEN, HEADER + later + "\n" + last + "\n" + ROW + "\n");

        assertThat(read.told()).containsExactly(":3: response: responses.notSorted");
        assertThat(read.responses()).hasSize(3);
    }

    @Test
    void gives_up_after_ten_thousand_faults() {
        String wrong = with("SAFE", "x").substring(HEADER.length());

        var read = read(OPEN, HEADER + wrong.repeat(20_000));

        assertThat(read.findings().list()).hasSize(10_001);
        assertThat(read.told().get(10_000)).contains("document.tooManyFindings {most=10000}");
    }

    @Test
    void what_the_machine_cannot_read_is_no_finding() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }
        };

        assertThatThrownBy(() -> ResponsesFile.of(OPEN, QUESTIONNAIRE).each(broken, response -> Findings.NONE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk on fire");
    }
}
