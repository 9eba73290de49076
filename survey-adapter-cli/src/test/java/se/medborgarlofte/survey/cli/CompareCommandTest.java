package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {

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
                  "text": "Both ways were tried on the same people, with the same answers."
                }
              ]
            }
            """;

    @TempDir
    Path folder;

    private Path signed() throws IOException {
        return Files.writeString(folder.resolve("declared.json"), SIGNED);
    }

    /** Nothing changed among the invented residents, and yet 26 percent became 35 of those who answered. */
    @Test
    void two_open_rounds_stand_beside_each_other_and_nothing_is_said_of_a_change() {
        var run = Run.of("compare", HALMSTAD, "2016", "2018", "--lang", "sv");

        assertThat(run.code()).isZero();
        assertThat(run.prose())
                .contains(
                        "Påhittade svar för övning. De säger inget om Halmstad.",
                        "Siffrorna från 2016 och 2018 kan inte jämföras, eftersom minst en av enkäterna var öppen för alla"
                                + " och man svarade på plats första gången och på webben andra.",
                        "Av de 859 som svarade 2016 i Halmstad var det 26 procent",
                        "var det 35 procent. Det var olika personer som valde att svara.",
                        "Siffrorna visar inte om tryggheten har ändrats.",
                        "Områdena står i bokstavsordning. Tabell",
                        "–: visas inte, färre än 30 svar.",
                        "Andersberg, centrala delen 33 113 45 102",
                        "Landsbygden – 19")
                .doesNotContain(
                        "procentenheter", "osäkra för en rangordning", "har ökat", "p (Holm)", "Att titta närmare på");
    }

    @Test
    void one_area_stands_in_no_order_and_has_no_dash_to_explain() {
        var run = Run.of("compare", HALMSTAD, "2016", "2018", "--indicator", "I_UNSAFE_NIGHT", "--area", "VALLAS");

        assertThat(run.out()).contains("Vallås").doesNotContain("alphabetical", "ranking", "not shown", "\n\n\n");
    }

    @ParameterizedTest
    @CsvSource({"2018, 2018", "2018, 2016"})
    void a_round_is_held_against_an_earlier_one_only(String first, String second) {
        var compared = Run.of("compare", HALMSTAD, first, second, "--lang", "sv");
        var told = Run.of("report", HALMSTAD, "--round", second, "--since", first, "--lang", "sv");

        assertThat(List.of(compared, told)).allSatisfy(run -> {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("Omgången " + first + " gjordes inte före " + second + ".");
        });
    }

    @Test
    void open_rounds_have_no_difference_in_any_form() {
        var json = Run.of("compare", HALMSTAD, "2016", "2018", "--format", "json");
        var csv = Run.of("compare", HALMSTAD, "2016", "2018", "--format", "csv");

        assertThat(json.out())
                .contains("\"exercise\": true", "\"verdict\": \"cannot_be_compared\"", "\"code\": \"not_a_sample\"")
                .doesNotContain("\"change\"", "\"se\"", "\"nEff\"", "\"difference\"", "\"p\"");
        assertThat(csv.out().lines().findFirst().orElseThrow())
                .isEqualTo("firstRound,secondRound,indicator,version,area,table,verdict,n1,share1,n2,share2,reasons");
    }

    @Test
    void what_was_not_recorded_cannot_be_compared() {
        var run = Run.of("compare", Run.GSS, "2016", "2020", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"exercise\": false", "\"verdict\": \"cannot_be_compared\"")
                .doesNotContain("\"change\"");
    }

    /** Case gss-fear-2016-2020-panel of the reference values: svycontrast over the 537 who answered both times, R survey. */
    @Test
    void with_a_signed_reason_the_same_persons_are_compared_as_r_survey_does() throws IOException {
        var run = Run.of(
                "compare",
                Run.GSS,
                "2016",
                "2020",
                "--declared",
                signed(),
                "--indicator",
                "I_AFRAID_NIGHT",
                "--area",
                "PACIFIC",
                "--format",
                "csv");
        var all = run.out()
                .lines()
                .filter(row -> row.startsWith("2016,2020,I_AFRAID_NIGHT,1,,"))
                .findFirst()
                .orElseThrow();

        assertThat(run.code()).isZero();
        assertThat(all)
                .contains(
                        ",537,0.2969903419014", ",537,0.3547839982745", ",0.0577936563730", ",0.0276472309832", ",58,");
        assertThat(all).endsWith("MODE_CHANGED FIELDWORK_EVENT PANEL_ATTRITION POPULATION_CHANGED");
    }

    @Test
    void says_what_cannot_be_said_and_who_decided_to_compare() throws IOException {
        var run = Run.of("compare", Run.GSS, "2016", "2020", "--declared", signed());

        assertThat(run.prose())
                .contains(
                        "In United States we cannot say whether the share",
                        "has increased or decreased. It was 30 percent in 2016 and 35 percent in 2020",
                        "percentage points.",
                        "Read the figures with care, because it is not known how everybody answered",
                        "something unusual happened while people answered",
                        "many answered one of the times only",
                        "Decided by the coordinator on 2021-02-03",
                        "The survey does not show why.",
                        "about 8 times in 10",
                        "p (Holm)");
    }

    @Test
    void rounds_and_areas_that_there_are_not_are_refused() {
        assertThat(Run.of("compare", HALMSTAD, "2016", "2061").code()).isEqualTo(3);
        var area = Run.of("compare", HALMSTAD, "2016", "2018", "--indicator", "I_UNSAFE_NIGHT", "--area", "NOWHERE");
        assertThat(area.code()).isEqualTo(3);
        assertThat(area.err()).contains("NOWHERE");
        var indicator = Run.of("compare", HALMSTAD, "2016", "2018", "--indicator", "I_NONE");
        assertThat(indicator.code()).isEqualTo(3);
        assertThat(indicator.out()).isEmpty();
        assertThat(indicator.err()).contains("I_NONE", "I_UNSAFE_NIGHT");
    }
}
