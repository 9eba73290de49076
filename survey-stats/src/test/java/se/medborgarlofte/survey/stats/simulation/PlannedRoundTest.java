package se.medborgarlofte.survey.stats.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.medborgarlofte.survey.stats.simulation.Rounds.CENTRE;
import static se.medborgarlofte.survey.stats.simulation.Rounds.HILL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseCheck;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.simulation.DaySpread;
import se.medborgarlofte.survey.core.simulation.Group;
import se.medborgarlofte.survey.core.simulation.RoundPlan;

class PlannedRoundTest {

    private static final QuestionId ONE = new QuestionId("ONE");

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @Test
    void keeps_the_size_and_the_area_of_each_group() {
        var plan = Planned.round(
                List.of(Planned.answering(CENTRE, 30), Planned.answering(HILL, 12)), List.of(), List.of());

        var responses = open(Asking.everything(), plan, 1);

        assertThat(responses)
                .filteredOn(response -> response.area().equals(Optional.of(CENTRE)))
                .hasSize(30);
        assertThat(responses)
                .filteredOn(response -> response.area().equals(Optional.of(HILL)))
                .hasSize(12);
        assertThat(responses)
                .allSatisfy(response -> assertThat(response.answer(new QuestionId("WHERE")))
                        .isEqualTo(new Answer.InArea(response.area().orElseThrow())));
    }

    @Test
    void gives_everybody_in_a_group_what_is_fixed_for_it() {
        var living = new Group(Optional.empty(), Optional.of(20), Optional.empty(), Map.of("ONE", 1));
        var plan = Planned.round(List.of(living), List.of(), List.of());

        var responses = open(Asking.winding(), plan, 1);

        assertThat(responses).allSatisfy(response -> {
            assertThat(response.answer(ONE)).isEqualTo(new Answer.Chosen(1));
            assertThat(response.answer(new QuestionId("WHERE")).isAsked()).isTrue();
        });
    }

    @Test
    void takes_people_at_their_word_when_they_do_not_say_where_they_live() {
        var silent = Planned.before("WHERE", Planned.missing(MissingReason.NO_ANSWER, "1"));
        var plan = Planned.round(List.of(Planned.answering(CENTRE, 20)), List.of(), List.of(silent));

        var open = open(Asking.everything(), plan, 1);
        var sampled = sample(plan, 1);

        assertThat(open).allSatisfy(response -> assertThat(response.area()).isEmpty());
        assertThat(sampled).allSatisfy(response -> assertThat(response.area()).contains(CENTRE));
    }

    @Test
    void remembers_where_people_were_found_when_nobody_asks() {
        var plan = Planned.round(List.of(Planned.answering(CENTRE, 20)), List.of(), List.of());
        var unasking = Asking.questionnaire(Asking.page("ONLY", Optional.empty(), Asking.one("ONE", 1, 2)));

        var responses = open(unasking, plan, 1);

        assertThat(responses).allSatisfy(response -> assertThat(response.area()).contains(CENTRE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shares_out_what_is_left_when_some_answers_are_set_aside(long seed) {
        var plan = Planned.round(
                List.of(Group.of(4000)),
                List.of(Planned.trait("ONE", "1", "0.25", "2", "0.75")),
                List.of(Planned.before(
                        "ITEMS_A",
                        Planned.code(8, "0.1", Planned.rate("ONE", 1, "0.3")),
                        Planned.missing(MissingReason.NO_ANSWER, "0.2"))));

        var responses = open(Asking.everything(), plan, seed);

        // 10 % of three quarters and 30 % of one quarter; tolerances are four standard errors
        assertThat(share(responses, item("A", new Answer.Chosen(8)))).isCloseTo(0.15, within(0.023));
        assertThat(share(responses, item("A", Answer.Missing.NO_ANSWER))).isCloseTo(0.2, within(0.026));
        assertThat(share(responses, item("A", new Answer.Chosen(1)))).isCloseTo(0.325, within(0.03));
        assertThat(share(responses, item("A", new Answer.Chosen(4)))).isCloseTo(0.325, within(0.03));
        assertThat(share(responses, item("B", new Answer.Chosen(8)))).isCloseTo(1.0 / 3, within(0.03));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lets_the_level_of_each_area_hold_whoever_is_there(long seed) {
        var sex = new Answer.Chosen(1);
        var target = Planned.target(
                "0.2",
                Map.of(CENTRE, new BigDecimal("0.6")),
                Planned.shift("SEX", 1, "0.8"),
                Planned.shift("SEX", 2, "-0.8"));
        var plan = Planned.round(
                List.of(Planned.answering(CENTRE, 3000), Planned.answering(HILL, 3000)),
                List.of(Planned.trait("SEX", "1", "0.7", "2", "0.3")),
                List.of(Planned.target("ONE", target, Planned.code(8, "0.05"))));
        var asking = Asking.questionnaire(
                Asking.page("ALL", Optional.empty(), Asking.one("SEX", 1, 2), Asking.one("ONE", 1, 2, 3)));

        var answered = open(asking, plan, seed).stream()
                .filter(response -> !response.answer(ONE).equals(new Answer.Chosen(8)))
                .toList();

        assertThat(share(in(CENTRE, answered), chose(3))).isCloseTo(0.6, within(0.037));
        assertThat(share(in(HILL, answered), chose(3))).isCloseTo(0.2, within(0.03));
        Predicate<Response> woman =
                response -> response.answer(new QuestionId("SEX")).equals(sex);
        var women = in(HILL, answered).stream().filter(woman).toList();
        var men = in(HILL, answered).stream().filter(woman.negate()).toList();
        assertThat(share(women, chose(3))).isGreaterThan(share(men, chose(3)) + 0.05);
    }

    @Test
    void takes_several_choices_with_the_share_of_each_and_no_more_than_may_be_taken() {
        var plan = Planned.items(Planned.shares("SEVERAL", "1", "0.5", "2", "0.05", "3", "1", "4", "1"));

        var responses = open(Asking.everything(), plan, 1);

        assertThat(share(responses, several(1))).isBetween(0.25, 0.4);
        assertThat(share(responses, several(3))).isBetween(0.7, 0.9);
        assertThat(check(Rounds.open(), Asking.everything(), responses)).isEqualTo(Findings.NONE);
    }

    @Test
    void lets_who_takes_no_choice_pass_the_question_over_unless_it_is_required() {
        var plan = Planned.items(Planned.shares("SEVERAL", "1", "0.1", "2", "0.1"));

        var free = open(Asking.everything(), plan, 1);
        var required = open(Asking.required(), plan, 1);

        var several = new QuestionId("SEVERAL");
        assertThat(share(free, response -> response.answer(several).equals(Answer.Missing.NO_ANSWER)))
                .isCloseTo(0.81, within(0.05));
        assertThat(share(required, several(1)) + share(required, several(2))).isEqualTo(1);
        assertThat(check(Rounds.open(), Asking.required(), required)).isEqualTo(Findings.NONE);
    }

    @Test
    void sets_aside_answers_to_every_kind_of_question() {
        var silence = Planned.missing(MissingReason.PREFER_NOT_TO_SAY, "1");
        var plan = Planned.items(
                Planned.before("SEVERAL", Planned.code(8, "1")),
                Planned.before("PLACES", silence),
                Planned.before("NUMBER", silence),
                Planned.before("TEXT", silence));

        var responses = open(Asking.everything(), plan, 1);

        var silent = new Answer.Missing(MissingReason.PREFER_NOT_TO_SAY);
        assertThat(responses).allSatisfy(response -> {
            assertThat(response.answer(new QuestionId("SEVERAL"))).isEqualTo(new Answer.ChosenMany(List.of(8)));
            assertThat(response.answer(new QuestionId("PLACES"))).isEqualTo(silent);
            assertThat(response.answer(new QuestionId("NUMBER"))).isEqualTo(silent);
            assertThat(response.answer(new QuestionId("TEXT"))).isEqualTo(silent);
        });
    }

    @Test
    void falls_back_on_everything_offered_when_all_of_it_is_set_aside() {
        var unasking = Asking.questionnaire(Asking.page("ONLY", Optional.empty(), Asking.one("ONE", 1)));
        var plan = Planned.items(Planned.before("ONE", Planned.code(1, "0.1"), Planned.code(8, "0.1")));

        var responses = open(unasking, plan, 1);

        assertThat(share(responses, chose(1))).isCloseTo(0.5, within(0.07));
    }

    @Test
    void loses_those_who_do_not_answer_a_sample_and_weighs_the_others_up_to_all() {
        var plan = sampled("0.5");

        var responses = sample(plan, 1);

        assertThat(in(CENTRE, responses)).hasSizeBetween(450, 650);
        assertThat(weights(in(CENTRE, responses))).isCloseTo(600, within(0.1));
        assertThat(weights(in(HILL, responses))).isCloseTo(300, within(0.1));
        assertThat(share(responses, chose(1))).as("a half answer half as often").isCloseTo(1.0 / 3, within(0.06));
        assertThat(responses).allSatisfy(response -> {
            assertThat(response.position().stratum()).isEqualTo(response.area().map(AreaCode::value));
            assertThat(response.position().unit()).contains(response.id().toString());
        });
    }

    /** Half as many of group 1 answer, and it is group 1 that is unsafe: the answers must show less than is true. */
    @Test
    void aims_at_everybody_asked_so_that_those_who_do_not_answer_are_missed() {
        var asking = Asking.questionnaire(
                Asking.page("ALL", Optional.empty(), Asking.one("SEX", 1, 2), Asking.one("ONE", 1, 2, 3)));
        var target = Planned.target("0.5", Map.of(), Planned.shift("SEX", 1, "3"), Planned.shift("SEX", 2, "-3"));
        var plan = Planned.round(
                List.of(Planned.asked(CENTRE, 8000)),
                List.of(Planned.trait("SEX", "1", "0.5", "2", "0.5")),
                List.of(Planned.target("ONE", target)),
                List.of(Planned.rate("SEX", 1, "0.4"), Planned.rate("SEX", 2, "0.8")));

        var responses =
                SimulatedRound.of(Rounds.sample(), asking, Rounds.areas()).planned(plan, 1);

        // a third of the answers are group 1's: 1/3 · 0.953 + 2/3 · 0.047
        assertThat(share(responses, chose(3))).isCloseTo(0.349, within(0.03));
    }

    @Test
    void counts_each_answer_once_where_nobody_has_counted_the_adults() {
        var round = Rounds.sample();
        var plan = Planned.round(List.of(Group.of(20)), List.of(), List.of());
        var uncounted = new AreaSet(
                "2026",
                Rounds.areas().areas().stream()
                        .map(area -> new Area(area.code(), area.name(), area.kind(), Optional.empty(), List.of()))
                        .toList(),
                List.of());

        // groups without an area are drawn from the whole frame
        var responses = SimulatedRound.of(round, Asking.everything(), uncounted);

        assertThat(plan.check(round, Asking.everything(), uncounted)).isEqualTo(Findings.NONE);
        assertThat(weights(responses.planned(plan, 1))).isEqualTo(20);
    }

    @Test
    void gives_most_answers_on_the_first_days_when_interest_falls() {
        var responses = open(Asking.everything(), Planned.on(DaySpread.FALLING, 2000), 1);

        // of ten days the first has 1 − 0.9² of the answers, and the last 0.1²
        assertThat(share(responses, onDay(1))).isCloseTo(0.19, within(0.036));
        assertThat(share(responses, onDay(10))).isCloseTo(0.01, within(0.01)).isPositive();
    }

    @Test
    void leaves_the_day_out_when_it_is_not_recorded() {
        var responses = open(Asking.everything(), Planned.on(DaySpread.NOT_RECORDED, 20), 1);

        assertThat(responses).allSatisfy(response -> assertThat(response.day()).isEmpty());
    }

    @Test
    void shares_out_modes_and_languages_as_planned() {
        var plan = new RoundPlan(
                Rounds.ID,
                List.of(Group.of(100)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(Mode.PAPER, BigDecimal.ONE),
                Map.of("en", BigDecimal.ONE));

        var responses = open(Asking.everything(), plan, 1);

        assertThat(responses).allSatisfy(response -> {
            assertThat(response.mode()).isEqualTo(Mode.PAPER);
            assertThat(response.language()).isEqualTo("en");
        });
    }

    private static RoundPlan sampled(String rateOfFirst) {
        return Planned.round(
                List.of(Planned.asked(CENTRE, 750), Planned.asked(HILL, 400)),
                List.of(Planned.trait("ONE", "1", "0.5", "2", "0.5")),
                List.of(),
                List.of(Planned.rate("ONE", 1, rateOfFirst)));
    }

    private static List<Response> open(Questionnaire questionnaire, RoundPlan plan, long seed) {
        return SimulatedRound.of(Rounds.open(), questionnaire, Rounds.areas()).planned(plan, seed);
    }

    private static List<Response> sample(RoundPlan plan, long seed) {
        return SimulatedRound.of(Rounds.sample(), Asking.everything(), Rounds.areas())
                .planned(plan, seed);
    }

    private static Findings check(Round round, Questionnaire questionnaire, List<Response> responses) {
        var check = ResponseCheck.of(round, questionnaire, Rounds.areas());
        return responses.stream().map(check::check).collect(Findings.joined());
    }

    private static double weights(List<Response> responses) {
        return responses.stream()
                .mapToDouble(response -> response.position().weight().orElseThrow())
                .sum();
    }

    private static List<Response> in(AreaCode area, List<Response> responses) {
        return responses.stream()
                .filter(response -> response.area().equals(Optional.of(area)))
                .toList();
    }

    private static double share(List<Response> responses, Predicate<Response> wanted) {
        return (double) responses.stream().filter(wanted).count() / responses.size();
    }

    private static Predicate<Response> chose(int code) {
        return response -> response.answer(ONE).equals(new Answer.Chosen(code));
    }

    private static Predicate<Response> several(int code) {
        return response -> response.answer(new QuestionId("SEVERAL")) instanceof Answer.ChosenMany chosen
                && chosen.codes().contains(code);
    }

    private static Predicate<Response> item(String item, Answer answer) {
        return response -> response.answer(new QuestionId("ITEMS")) instanceof Answer.Graded graded
                && answer.equals(graded.byItem().get(new ItemId(item)));
    }

    private static Predicate<Response> onDay(int day) {
        return response -> response.day().equals(Optional.of(LocalDate.of(2026, 9, day)));
    }
}
