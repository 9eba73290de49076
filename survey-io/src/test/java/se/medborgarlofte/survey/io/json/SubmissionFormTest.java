package se.medborgarlofte.survey.io.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.intake.Submission;
import se.medborgarlofte.survey.core.intake.SubmissionId;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.response.AnswerCheck;
import se.medborgarlofte.survey.core.response.Answered;
import se.medborgarlofte.survey.core.round.Mode;

class SubmissionFormTest {

    private static final SubmissionId FORM = new SubmissionId(new UUID(1, 2));

    private static final String EVERYTHING = """
            {
              "language": "sv",
              "mode": "on_location",
              "answers": {
                "RELATION": 1,
                "PRIORITY": [3, 1],
                "PLACES": [2],
                "WORDS": "mer ljus",
                "AREA": "VALLAS",
                "SAFE_NIGHT": 4,
                "PROBLEM": {"LITTER": 2, "DARK": {"missing": "no_answer"}},
                "YEARS": 12.5
              }
            }
            """;

    private static Checked<Submission> read(String body) {
        return SubmissionForm.read(body.getBytes(StandardCharsets.UTF_8), Questionnaires.withEveryKind(), FORM);
    }

    private static Checked<Submission> readAnswers(String answers) {
        return read("{\"language\": \"sv\", \"mode\": \"web\", \"answers\": {" + answers + "}}");
    }

    private static Answer answer(String question, String written) {
        var read = readAnswers("\"" + question + "\": " + written);
        assertThat(read.findings()).isEqualTo(Findings.NONE);
        return read.orThrow().answers().get(new QuestionId(question));
    }

    /** In reading, and by the rules of the questionnaire; where, what, and the pointer. */
    private static List<String> found(String answers) {
        var read = readAnswers(answers);
        var rules = AnswerCheck.of(Questionnaires.withEveryKind())
                .check(read.value().orElseThrow().answers());
        return read.findings().and(rules.besides(read.findings())).list().stream()
                .filter(finding -> !finding.path().equals("RELATION"))
                .map(finding -> SubmissionForm.pointer(finding) + " " + finding.code())
                .toList();
    }

    @Test
    void reads_an_answer_of_every_kind() {
        var read = read(EVERYTHING);

        assertThat(read.findings()).isEqualTo(Findings.NONE);
        assertThat(read.orThrow()).isEqualTo(new Submission(FORM, Mode.ON_LOCATION, "sv", Answered.everything()));
    }

    @ParameterizedTest
    @CsvSource({
        "no_answer,         NO_ANSWER",
        "dont_know,         DONT_KNOW",
        "prefer_not_to_say, PREFER_NOT_TO_SAY",
        "not_applicable,    NOT_APPLICABLE",
    })
    void reads_why_there_is_no_answer(String written, MissingReason reason) {
        var missing = new Answer.Missing(reason);

        for (var question : List.of("RELATION", "PRIORITY", "PLACES", "WORDS", "AREA", "YEARS")) {
            assertThat(answer(question, "{\"missing\": \"" + written + "\"}")).isEqualTo(missing);
        }
    }

    @ParameterizedTest
    @CsvSource({"34, 34", "34.0, 34", "30, 30", "12.50, 12.5", "-0.5, -0.5", "0, 0", "0.0, 0", "100.00, 100"})
    void keeps_a_number_as_a_file_would_have_it(String written, String kept) {
        var measured = (Answer.Measured) answer("YEARS", written);

        assertThat(measured.value().toPlainString()).isEqualTo(kept);
        assertThat(measured.value().scale()).isNotNegative();
    }

    /** Each of them is one finding, where the answer is, that says what would be one. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SAFE_NIGHT | \"4\"            | answer.notOneChoice",
                "SAFE_NIGHT | 4.0              | answer.notOneChoice",
                "SAFE_NIGHT | 1e0              | answer.notOneChoice",
                "SAFE_NIGHT | [4]              | answer.notOneChoice",
                "SAFE_NIGHT | {}               | answer.notOneChoice",
                "SAFE_NIGHT | true             | answer.notOneChoice",
                "SAFE_NIGHT | 9                | choice.unknown",
                "SAFE_NIGHT | -1               | choice.unknown",
                "SAFE_NIGHT | 12345678901      | answer.notOneChoice",
                "SAFE_NIGHT | null             | json.null",
                "PRIORITY   | 3                | answer.notChoices",
                "PRIORITY   | [\"3\"]          | answer.notChoices",
                "PRIORITY   | [1, null]        | answer.notChoices",
                "PRIORITY   | [1, 2, 3]        | answer.tooMany",
                "PRIORITY   | false            | answer.notChoices",
                "PLACES     | \"Torget\"       | answer.notChoices",
                "WORDS      | 5                | answer.notText",
                "WORDS      | true             | answer.notText",
                "WORDS      | [\"mer\"]        | answer.notText",
                "WORDS      | \"mycket för långt\" | answer.tooLong",
                "AREA       | 5                | answer.notArea",
                "AREA       | \"AN_AREA_CODE_OF_32_CHARACTERS_XX\" | answer.notArea",
                "PROBLEM    | 3                | answer.notGraded",
                "PROBLEM    | [2]              | answer.notGraded",
                "PROBLEM    | \"\"             | answer.notGraded",
                "PROBLEM    | null             | json.null",
                "YEARS      | \"34\"           | answer.notNumber",
                "YEARS      | 3e1              | answer.notNumber",
                "YEARS      | 1e999999999      | answer.notNumber",
                "YEARS      | {}               | answer.notNumber",
                "YEARS      | 111              | answer.outOfRange",
                "YEARS      | 1.55             | answer.tooManyDecimals",
            })
    void an_answer_that_is_none_is_found_where_it_is(String question, String written, String code) {
        assertThat(found("\"RELATION\": 1, \"" + question + "\": " + written))
                .containsExactly("#/answers/" + question + " " + code);
    }

    @Test
    void everything_wrong_is_found_at_once() {
        assertThat(found("""
                "RELATION": 1, "SAFE_NIGHT": 7, "PROBLEM": {"LITTER": "2", "NOISE": 1, "DARK": {"missing": "because"}},
                "YEARS": {"missing": "dont_know", "why": 1}, "HEIGHT": 180, "shoe size": 44"""))
                .containsExactlyInAnyOrder(
                        "#/answers question.unknown",
                        "#/answers/HEIGHT question.unknown",
                        "#/answers/SAFE_NIGHT choice.unknown",
                        "#/answers/PROBLEM/LITTER answer.notOneChoice",
                        "#/answers/PROBLEM/NOISE item.unknown",
                        "#/answers/PROBLEM/DARK/missing json.unknownValue",
                        "#/answers/YEARS/why json.unknownField");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}                                                                 | #/mode constraint.notNull, #/language constraint.notNull, #/answers constraint.notNull",
                "{\"language\": 5, \"mode\": \"fax\", \"answers\": []}              | #/mode json.unknownValue, #/language json.notText, #/answers json.notObject",
                "{\"language\": null, \"mode\": null, \"answers\": null}            | #/mode json.unknownValue, #/language json.notText, #/answers json.notObject",
                "{\"langauge\": \"sv\", \"mode\": \"web\", \"answers\": {}}         | #/langauge json.misspeltField, #/language constraint.notNull",
                "{\"language\": \"sv\", \"mode\": \"web\", \"answers\": {}, \"id\": 1} | #/id json.unknownField",
                "{\"language\": \"sv\", \"mode\": \"web\", \"answers\": {}, \"YEARS\": 1} | # json.unknownField",
                "{\"language\": \"sv\", \"mode\": \"web\", \"mode\": \"web\", \"answers\": {}} | #/mode json.repeatedField",
                "{\"language\": \"sv\", \"mode\": \"web\", \"answers\": {\"YEARS\": 1, \"YEARS\": 2}} | #/answers/YEARS json.repeatedField",
                "[]                                                                 | # json.notObject",
                "\"language\"                                                       | # json.notObject",
                "{                                                                  | # unread.endsTooEarly",
                "{\"language\": sv}                                                 | # unread.syntax",
                "{} {}                                                              | # unread.trailing",
            })
    void what_is_wrong_around_the_answers_is_found_too(String body, String expected) {
        var found = read(body).findings().list().stream()
                .map(finding -> SubmissionForm.pointer(finding) + " " + finding.code())
                .collect(joining(", "));

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void bytes_that_are_no_text_are_not_read() {
        byte[] broken = {'{', (byte) 0xff, '}'};

        var read = SubmissionForm.read(broken, Questionnaires.withEveryKind(), FORM);

        assertThat(read.value()).isEmpty();
        assertThat(read.findings().list()).extracting(Finding::code).containsExactly("unread.notUtf8");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 30_000})
    void depth_is_bounded(int depth) {
        String deep = "[".repeat(depth) + "]".repeat(depth);

        var read = readAnswers("\"WORDS\": " + deep);

        assertThat(read.value().isPresent()).isEqualTo(depth < 500);
        assertThat(read.findings().hasErrors()).isEqualTo(depth > 500);
    }

    /** The first of two fields counts in the value, but nothing sound has two. */
    @Test
    void of_two_answers_to_a_question_none_is_taken() {
        var read = readAnswers("\"YEARS\": 1, \"YEARS\": 2");

        assertThat(read.findings().hasErrors()).isTrue();
    }

    @Test
    void every_broken_byte_gives_findings_and_never_throws() {
        for (int i = 0; i < EVERYTHING.length(); i++) {
            for (char broken : List.of('"', '{', '\\', '0', ' ', ',')) {
                var read = read(EVERYTHING.substring(0, i) + broken + EVERYTHING.substring(i + 1));

                assertThat(read.value().isPresent() || read.findings().hasErrors())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',                     #",
        "answers,                #/answers",
        "PROBLEM.LITTER,         #/answers/PROBLEM/LITTER",
        "PRIORITY[2],            #/answers/PRIORITY/2",
        "answers.YEARS,          #/answers/YEARS",
        "mode,                   #/mode",
        "answers.å b/c~d,        #/answers/%C3%A5%20b~1c~0d",
    })
    void points_into_the_document(String path, String pointer) {
        assertThat(SubmissionForm.pointer(Finding.error("json.null", path))).isEqualTo(pointer);
    }

    /** A name that somebody chose must not break a sentence, nor fill a page. */
    @Test
    void long_names_are_shortened() {
        var found = Stream.of(readAnswers("\"" + "x".repeat(5000) + "\": 1"), read("{\"" + "X".repeat(5000) + "\": 1}"))
                .flatMap(read -> read.findings().list().stream())
                .map(Finding::parameters)
                .flatMap(parameters -> parameters.values().stream())
                .toList();

        assertThat(found).isNotEmpty().allSatisfy(value -> assertThat(value).hasSizeLessThan(60));
    }

    @Test
    void a_question_that_is_unknown_is_left_to_the_rules() {
        assertThat(readAnswers("\"HEIGHT\": {\"any\": [\"thing\"]}").orThrow().answers())
                .isEqualTo(Map.of(new QuestionId("HEIGHT"), Answer.Missing.NO_ANSWER));
    }
}
