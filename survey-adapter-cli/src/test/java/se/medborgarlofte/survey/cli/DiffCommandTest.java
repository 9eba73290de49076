package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String HALMSTAD = Run.EXAMPLES.resolve("halmstad").toString();

    private static final String SIGNED = """
            {
              "rounds": [
                {
                  "round": "2020",
                  "event": {
                    "en": "the pandemic"
                  },
                  "moved": []
                }
              ],
              "questions": [],
              "overrides": [
                {
                  "code": "mode_changed",
                  "first": "2016",
                  "second": "2020",
                  "name": "Anna Ek",
                  "role": "the coordinator",
                  "on": "2021-02-03",
                  "text": "%s"
                }
              ]
            }
            """;

    @TempDir
    Path folder;

    private Path declared(String reason) throws IOException {
        return Files.writeString(folder.resolve("declared.json"), SIGNED.replace("%s", reason));
    }

    @Test
    void tells_what_stands_between_two_rounds_and_that_is_no_failure() {
        var run = Run.of("diff", HALMSTAD, "2016", "2018", "--lang", "sv");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Regler: cmp-1.",
                        "Påhittade svar för övning. De säger inget om Halmstad.",
                        "hindrar  NOT_A_SAMPLE  minst en av enkäterna var öppen för alla",
                        "insamling: på plats → öppen på webben",
                        "I_UNSAFE_NIGHT@1",
                        "varning  SEASON_CHANGED",
                        "varning  COMPOSITION_SHIFT")
                .doesNotContain("I_WORRY");
        assertThat(run.tooWide()).isEmpty();
    }

    @Test
    void gives_programs_the_same_reasons() {
        var json = Run.of("diff", HALMSTAD, "2016", "2018", "--format", "json");
        var csv = Run.of("diff", HALMSTAD, "2018", "2016", "--format", "csv");

        assertThat(json.out())
                .contains(
                        "\"first\": \"2016\"",
                        "\"exercise\": true",
                        "\"code\": \"not_a_sample\"",
                        "\"effect\": \"block\"",
                        "\"sideBySide\": true");
        assertThat(csv.out().lines().findFirst().orElseThrow())
                .isEqualTo(
                        "firstRound,secondRound,indicator,version,code,effect,area,overriddenBy,overriddenOn,trait,of,"
                                + "first,second");
        assertThat(csv.out())
                .contains("2016,2018,I_UNSAFE_NIGHT,1,DESIGN_CHANGED,block,,,,design,,on_location,open_web");
    }

    @Test
    void a_questionnaire_does_not_differ_from_itself() {
        var run = Run.of("diff", HALMSTAD, "trygghet-1", "trygghet-1");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("From questionnaire trygghet-1 to trygghet-1. Rules: cmp-1.\n\nNothing has changed.\n");
    }

    @Test
    void two_names_of_different_kinds_are_refused() {
        var run = Run.of("diff", HALMSTAD, "2016", "trygghet-1");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Rounds: 2016, 2018. Questionnaires: trygghet-1.");
    }

    @Test
    void a_signed_reason_is_printed_wherever_it_is_used() throws IOException {
        var reason = "Both ways were tried on the same people, with the same answers.";
        var declared = declared(reason);

        var text = Run.of("diff", Run.GSS, "2016", "2020", "--declared", declared);
        var csv = Run.of("diff", Run.GSS, "2016", "2020", "--declared", declared, "--format", "csv");

        assertThat(text.code()).isZero();
        assertThat(text.out())
                .contains("warning  MODE_CHANGED")
                .contains("warning  FIELDWORK_EVENT", "event: the pandemic", "warning  PANEL_ATTRITION")
                .doesNotContain("blocks");
        assertThat(text.prose()).contains("Decided by the coordinator on 2021-02-03: “" + reason + "” (Anna Ek)");
        assertThat(text.tooWide()).isEmpty();
        assertThat(csv.out()).contains("MODE_CHANGED,warn,,Anna Ek,2021-02-03,mode_share,not_recorded,100.0,100.0");
    }

    @Test
    void a_reason_of_a_few_words_is_refused() throws IOException {
        var run = Run.of("diff", Run.GSS, "2016", "2020", "--declared", declared("We want to."));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("overrides[0].text");
    }

    @Test
    void what_is_declared_must_be_there() {
        var run = Run.of("diff", Run.GSS, "2016", "2020", "--declared", folder.resolve("none.json"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("none.json");
    }
}
