package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {

    private static Run plan(String words) {
        var all = new ArrayList<Object>(List.of("plan"));
        all.addAll(List.of((Object[]) words.split(" +")));
        return Run.of(all.toArray());
    }

    private static JsonNode json(String words) {
        var run = plan(words + " --format json");
        assertThat(run.err()).isEmpty();
        return JsonMapper.shared().readTree(run.out());
    }

    /** {@code 1.96² 0.25 / 0.03² = 1067.07}. */
    @Test
    void tells_how_many_answers_a_margin_needs() {
        assertThat(plan("margin --margin 0.03").out())
                .isEqualTo(
                        "1,068 answers give a margin of 3 percentage points around 50 percent, at 95 percent confidence"
                                + " and a design effect of 1.\n");
        assertThat(plan("margin --margin 0.03 --response-rate 0.5 --lang sv").out())
                .contains("1\u00a0068 svar", "Om 50 procent svarar behöver 2\u00a0135 personer tillfrågas.");
        assertThat(json("margin --margin 0.05 --share 0.2 --deff 1.4 --population 6000")
                        .get("wholeAnswers")
                        .intValue())
                .isEqualTo(331);
        assertThat(json("margin --margin 0.03").has("population")).isFalse();
    }

    @Test
    void tells_how_many_answers_see_a_change() {
        var answer = json("change --before 0.30 --after 0.25 --deff 1.3 --family 5");

        assertThat(answer.get("wholeAnswersPerRound").intValue()).isEqualTo(2420);
        assertThat(answer.get("answersPerRound").doubleValue()).isBetween(2419.0, 2420.0);
        assertThat(plan("change --before 0.30 --after 0.25").out()).contains("from 30 to 25 percent", "family: 1;");
    }

    @Test
    void tells_what_the_next_round_would_see() {
        var alone = json("detect --share 0.3 --answers 800");
        var common = json("detect --share 0.3 --answers 800 --overlap 400 --correlation 0.5");
        double covariance = common.get("covariance").doubleValue();
        var given = json("detect --share 0.3 --answers 800 --covariance " + covariance);

        assertThat(covariance).isCloseTo(0.5 * 400 * 0.21 / (800 * 800), within(1e-15));
        assertThat(common.get("decrease").doubleValue())
                .isLessThan(alone.get("decrease").doubleValue());
        assertThat(given.get("increase")).isEqualTo(common.get("increase"));
    }

    @Test
    void says_that_no_change_would_be_seen_rather_than_one_beyond_all() {
        var run = plan("detect --share 0.05 --answers 60");

        assertThat(run.out()).contains("No fall at all, however large.\nA rise of ");
        assertThat(json("detect --share 0.05 --answers 60").has("decrease")).isFalse();
    }

    @Test
    void tells_the_margins_of_the_last_round_by_area() {
        var root = json("areas " + Run.GSS + " --round 2016");

        assertThat(root.get("family").intValue()).isEqualTo(root.get("figures").size());
        assertThat(root.get("figures").get(0).has("area")).isFalse();
        assertThat(root.get("figures").get(1).get("area").stringValue()).isEqualTo("NEW_ENGLAND");
        assertThat(root.get("figures"))
                .allSatisfy(
                        figure -> assertThat(figure.get("margin").doubleValue()).isBetween(0.0, 1.0));
    }

    @Test
    void sees_smaller_changes_in_a_smaller_family() {
        var all = json("areas " + Run.GSS + " --indicator I_AFRAID_NIGHT")
                .get("figures")
                .get(0);
        var one = json("areas " + Run.GSS + " --indicator I_AFRAID_NIGHT --family 1")
                .get("figures")
                .get(0);

        assertThat(one.get("decrease").doubleValue())
                .isLessThan(all.get("decrease").doubleValue());
        assertThat(one.get("margin")).isEqualTo(all.get("margin"));
    }

    @Test
    void writes_areas_by_their_names() {
        assertThat(plan("areas " + Run.GSS + " --lang sv").out())
                .contains("Omgång 2020", "felmarginal", "Rädda för att gå ensamma", "Stillahavsstaterna");
    }

    @Test
    void plans_nothing_from_a_round_that_is_no_sample() {
        var run = plan("areas " + Run.EXAMPLES.resolve("halmstad"));

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("Round 2018 is not a sample");
    }

    @Test
    void names_an_indicator_that_does_not_exist() {
        var run = plan("areas " + Run.GSS + " --indicator I_NONE");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("There is no indicator I_NONE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "margin --margin 3                          | margin is not in (0, 1): 3.0",
                "margin                                     | Missing required option: '--margin=E'",
                "margin --margin 0.1 --response-rate 0      | response rate is not in (0, 1]",
                "change --before 0.3 --after 0.3            | share after is not another than before",
                "detect --share 0 --answers 100             | share is not in (0, 1): 0.0",
                "detect --share 0.1 --answers 100 --power 1 | power is not in [0.5, 1)",
                "detect --share 0.1 --answers 100 --overlap 101 --correlation 0.5 | at most 100.0: 101.0",
            })
    void explains_a_number_out_of_its_range(String words, String message) {
        var run = plan(words);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message, "Try 'survey plan " + words.split(" ")[0] + " --help'.");
    }

    @Test
    void says_so_when_no_question_is_asked() {
        var run = Run.of("plan");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required subcommand");
    }
}
