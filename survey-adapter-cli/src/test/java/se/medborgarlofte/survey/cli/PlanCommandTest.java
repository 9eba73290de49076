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

    private static final String PROVKOMMUN = Run.EXAMPLES.resolve("provkommun").toString();

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
                .isEqualTo("1,068 answers give a margin of 3 percentage points around 50 percent, at 95\n"
                        + "percent confidence and a design effect of 1.\n");
        assertThat(plan("margin --margin 0.03 --response-rate 0.5 --lang sv").prose())
                .contains("1\u00a0068 svar", "Om 50 procent svarar behöver 2\u00a0136 personer tillfrågas.");
        assertThat(json("margin --margin 0.05 --share 0.2 --deff 1.4 --population 6000")
                        .get("wholeAnswers")
                        .intValue())
                .isEqualTo(331);
        assertThat(json("margin --margin 0.03").has("population")).isFalse();
    }

    @Test
    void asks_enough_for_the_whole_number_of_answers() {
        var answer = json("margin --margin 0.05 --share 0.2 --deff 1.4 --population 6000 --response-rate 0.45");

        assertThat(answer.get("wholeAnswers").intValue()).isEqualTo(331);
        assertThat(answer.get("asked").intValue()).isEqualTo(736);
        assertThat(answer.has("reason")).isFalse();
    }

    @Test
    void says_that_all_must_answer_rather_than_more_than_there_are() {
        var words = "margin --margin 0.03 --population 1000 --deff 2";
        var answer = json(words);

        assertThat(plan(words).prose().strip())
                .isEqualTo(
                        "All 1,000 people must answer: no sample of them gives a margin of 3 percentage points around"
                                + " 50 percent, at 95 percent confidence and a design effect of 2.");
        assertThat(plan(words + " --response-rate 0.5 --lang sv").prose())
                .contains("Alla 1\u00a0000 personer måste svara", "Om 50 procent svarar kan det inte nås");
        assertThat(answer.get("reason").stringValue()).isEqualTo("ALL_MUST_ANSWER");
        assertThat(answer.propertyNames()).doesNotContain("answers", "wholeAnswers", "asked");
    }

    @Test
    void says_that_too_few_answer_rather_than_ask_more_than_there_are() {
        var words = "margin --margin 0.03 --population 100 --response-rate 0.1";
        var answer = json(words);

        assertThat(plan(words).prose())
                .startsWith("92 answers give")
                .endsWith(
                        "If 10 percent answer, that cannot be reached: 100 people do not give so many answers, even if"
                                + " all are asked. ");
        assertThat(answer.get("reason").stringValue()).isEqualTo("RESPONSE_RATE_TOO_LOW");
        assertThat(answer.get("wholeAnswers").intValue()).isEqualTo(92);
        assertThat(answer.has("asked")).isFalse();
    }

    @Test
    void tells_how_many_answers_see_a_change() {
        var answer = json("change --before 0.30 --after 0.25 --deff 1.3 --family 5");

        assertThat(answer.get("wholeAnswersPerRound").intValue()).isEqualTo(2420);
        assertThat(answer.get("answersPerRound").doubleValue()).isBetween(2419.0, 2420.0);
        assertThat(plan("change --before 0.30 --after 0.25").prose())
                .contains("are enough to detect a change from 30 to 25 percent", "family: 1;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "margin --margin 0.0025 | en felmarginal på 0,25 procentenheter runt 50 procent",
                "margin --margin 0.03 --share 0.125 --level 0.9999 | runt 12,5 procent, på konfidensnivån 99,99 procent",
                "margin --margin 0.1 --response-rate 0.333 | Om 33,3 procent svarar",
                "change --before 0.3 --after 0.2999 | från 30 till 29,99 procent",
                "change --before 1 --after 0 --alpha 0.0005 | från 100 till 0 procent",
                "change --before 0.3 --after 0.2 --alpha 0.0005 | falskt larm bland dem: 0,05 procent",
                "detect --share 0.30001 --answers 800 | gav 30,001 procent av 800 svar",
            })
    void says_again_what_was_asked_with_and_keeps_to_80_columns(String words, String said) {
        var run = plan(words + " --lang sv");

        assertThat(run.prose()).contains(said);
        assertThat(run.tooWide()).isEmpty();
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
    void leads_in_swedish_from_the_last_round_to_what_the_next_can_tell() {
        assertThat(plan("detect --share 0.3 --answers 800 --lang sv").prose())
                .contains(
                        "Den senaste omgången gav 30 procent av 800 svar. En ny omgång med 800 svar kan med 80 procents"
                                + " sannolikhet upptäcka: En minskning med minst ");
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
        assertThat(root.has("unanswered")).isFalse();
        assertThat(root.get("exercise").booleanValue()).isFalse();
        assertThat(root.get("figures").get(0).has("area")).isFalse();
        assertThat(root.get("figures").get(1).get("area").stringValue()).isEqualTo("NEW_ENGLAND");
        assertThat(root.get("figures"))
                .allSatisfy(
                        figure -> assertThat(figure.get("margin").doubleValue()).isBetween(0.0, 1.0));
    }

    /** Counted in the file: New England has 11 sampling units in 7 strata, East North Central 22 in 14: just enough. */
    @Test
    void says_nothing_of_changes_where_there_are_too_few_sampling_units() {
        var figures = json("areas " + Run.GSS + " --round 2016").get("figures");
        var few = figures.get(1);
        var many = figures.get(3);

        assertThat(few.get("reason").stringValue()).isEqualTo("FEW_DF");
        assertThat(few.has("margin")).isTrue();
        assertThat(few.propertyNames()).doesNotContain("decrease", "increase");
        assertThat(many.get("area").stringValue()).isEqualTo("EAST_NORTH_CENTRAL");
        assertThat(many.has("reason")).isFalse();
        assertThat(many.has("decrease")).isTrue();
        assertThat(plan("areas " + Run.GSS + " --round 2016").out())
                .contains("too few sampling units")
                .containsPattern("New England .* – +–\n");
    }

    /** Nobody answered nine of its 51 shares: 42 are left, each for all and in eight areas. */
    @Test
    void compares_nothing_that_nobody_answered() {
        var root = json("areas " + PROVKOMMUN);

        assertThat(root.get("exercise").booleanValue()).isTrue();
        assertThat(root.get("unanswered")).hasSize(9);
        assertThat(root.get("figures"))
                .hasSize(42 * 9)
                .allMatch(figure -> figure.get("n").intValue() > 0);
        assertThat(root.get("family").intValue()).isEqualTo(42 * 9);
    }

    @Test
    void says_of_each_kind_of_empty_cell_why_it_is_empty() {
        var all = plan("areas " + PROVKOMMUN + " --lang sv");
        var few = plan("areas " + Run.GSS + " --round 2016");

        assertThat(all.out())
                .startsWith("Påhittade svar för övning.")
                .contains("Jämförelser i familjen: 378;", "räknas: 9.", "”ingen”: inte ens den största minskning")
                .containsPattern("Strandbyn +11,3 +118 +6,4 +ingen +[0-9]+,[0-9]\n")
                .doesNotContain("för få urvalsenheter");
        assertThat(all.tooWide()).isEmpty();
        assertThat(few.out())
                .contains("– under fall and rise: too few sampling units to tell of a change.")
                .doesNotContain("none", "at 0 or 100 percent", "cannot be worked out");
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
        assertThat(run.err()).contains("There is no indicator I_NONE that is a share in round 2020", "I_AFRAID_NIGHT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "margin --margin 3 | --margin must lie between 0 and 1, such as 0.03 for 3 percentage points: 3.0",
                "margin | Missing required option: '--margin=E'",
                "margin --margin 0.1 --share 50 | --share must lie between 0 and 1, such as 0.3 for 30 percent: 50.0",
                "margin --margin 0.1 --level 95 | --level must lie between 0 and 1, such as 0.95 for 95 percent: 95.0",
                "margin --margin 0.1 --deff 0 | --deff must be a number above 0, such as 1.3: 0.0",
                "margin --margin 0.1 --population 0 | --population must be at least 1: 0.0",
                "margin --margin 0.1 --response-rate 0 | --response-rate must be above 0 and at most 1, such as 0.45",
                "change --before 30 --after 0.3 | --before must be from 0 to 1, such as 0.3 for 30 percent: 30.0",
                "change --before 0.3 --after -1 | --after must be from 0 to 1, such as 0.3 for 30 percent: -1.0",
                "change --before 0.3 --after 0.3 | --after must be another share than --before: both are 0.3",
                "change --before 0.3 --after 0.2 --family 0 | --family must be at least 1: 0",
                "change --before 0.3 --after 0.2 --alpha 5 | --alpha must lie between 0 and 0.5, such as 0.05: 5.0",
                "detect --share 0 --answers 100 | --share must lie between 0 and 1, such as 0.3 for 30 percent: 0.0",
                "detect --share 0.1 --answers 0 | --answers must be at least 1: 0",
                "detect --share 0.1 --answers 9 --next-answers 0 | --next-answers must be at least 1: 0",
                "detect --share 0.1 --answers 9 --next-deff 0 | --next-deff must be a number above 0, such as 1.3: 0.0",
                "detect --share 0.1 --answers 100 --power 80 | --power must be at least 0.5 and below 1, such as 0.8",
                "detect --share 0.1 --answers 100 --overlap 101 --correlation 0.5 | --overlap must be from 0 to 100.0",
                "detect --share 0.1 --answers 100 --overlap 9 --correlation 2 | --correlation must be from -1 to 1",
                "detect --share 0.1 --answers 100 --covariance 1 | --covariance must be from -9.0",
                "areas ../examples/gss-fear --family 0 | --family must be at least 1: 0",
                "margin --margin 0,03 | is not a number written with a point, such as 0.03",
                "change --before 0.3 --after 0.2 --family many | is not a whole number, such as 100",
                "areas ../examples/gss-fear --power 1 | --power must be at least 0.5 and below 1, such as 0.8",
            })
    void explains_a_number_out_of_its_range(String words, String message) {
        var run = plan(words);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message, "Try 'survey plan " + words.split(" ")[0] + " --help'.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--covariance 0.0001 --overlap 9 | --covariance stands in place of --overlap and --correlation",
                "--covariance 0.0001 --correlation 0.5 | --covariance stands in place of --overlap and --correlation",
                "--correlation 0.5 | --correlation needs --overlap too",
                "--overlap 9 | --overlap needs --correlation too",
            })
    void ignores_no_option_quietly(String words, String message) {
        var run = plan("detect --share 0.3 --answers 800 " + words);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message, "Try 'survey plan detect --help'.");
    }

    @Test
    void says_so_when_no_question_is_asked() {
        var run = Run.of("plan");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required subcommand");
    }
}
