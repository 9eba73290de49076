package se.medborgarlofte.survey.stats.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseCheck;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.simulation.RoundPlan;

class SimulatedRoundTest {

    private static final int ANSWERS = 40;

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void makes_only_valid_responses_to_any_questionnaire(long seed) {
        var findings = Asking.all()
                .flatMap(questionnaire -> Stream.of(Rounds.open(), Rounds.sample())
                        .map(round -> check(round, questionnaire, uniform(round, questionnaire, seed))))
                .collect(Findings.joined());

        assertThat(findings).isEqualTo(Findings.NONE);
    }

    private static Findings check(Round round, Questionnaire questionnaire, List<Response> responses) {
        var check = ResponseCheck.of(round, questionnaire, Rounds.areas());
        return responses.stream().map(check::check).collect(Findings.joined());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void makes_as_many_responses_as_it_is_told_each_with_an_id_of_its_own(long seed) {
        var ids = uniform(Rounds.open(), Asking.everything(), seed).stream()
                .map(Response::id)
                .toList();

        assertThat(ids).hasSize(ANSWERS).isSorted().doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(id.value().version()).isEqualTo(4);
            assertThat(id.value().variant()).isEqualTo(2);
        });
    }

    @Test
    void gives_the_same_responses_for_the_same_seed() {
        var first = uniform(Rounds.open(), Asking.everything(), 7);
        var second = uniform(Rounds.open(), Asking.everything(), 7);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void gives_other_responses_for_another_seed_and_for_another_round() {
        var here = ids(uniform(Rounds.open(), Asking.everything(), 7));
        var otherSeed = ids(uniform(Rounds.open(), Asking.everything(), 8));
        var otherRound = Rounds.round(new RoundId("2028"), CollectionDesign.OPEN_WEB);

        var there = ids(uniform(otherRound, Asking.everything(), 7));

        assertThat(otherSeed).doesNotContainAnyElementsOf(here);
        assertThat(there).doesNotContainAnyElementsOf(here);
    }

    private static List<ResponseId> ids(List<Response> responses) {
        return responses.stream().map(Response::id).toList();
    }

    /** Not a reference from elsewhere: it was this on JDK 17, and another JDK must not change it. */
    @Test
    void gives_on_every_machine_what_it_gave_on_the_first() {
        var responses = uniform(Rounds.open(), Asking.everything(), 20161003);

        assertThat(responses.get(0).id()).hasToString("09f221d0-3f23-4706-92b3-aa58df8c50ba");
    }

    /** Every answer that is offered is given by somebody, and about as often as the others. */
    @Test
    void draws_what_is_offered_with_equal_chances() {
        var responses = SimulatedRound.of(Rounds.open(), Asking.everything(), Rounds.areas())
                .uniform(4000, 1);

        var one = new QuestionId("ONE");
        for (int code : new int[] {1, 2, 3, 8}) {
            long times = count(responses, one, new Answer.Chosen(code));
            // a quarter of 4 000, within four standard errors
            assertThat(times).as("code " + code).isBetween(890L, 1110L);
        }
    }

    @Test
    void lets_numbers_places_and_areas_take_every_value_in_range() {
        var responses = SimulatedRound.of(Rounds.open(), Asking.everything(), Rounds.areas())
                .uniform(500, 3);

        assertThat(written(responses, "NUMBER"))
                .containsExactlyInAnyOrder(
                        "0.5", "0.6", "0.7", "0.8", "0.9", "1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7",
                        "1.8", "1.9", "2.0", "2.1", "2.2");
        assertThat(written(responses, "PLACES")).containsExactlyInAnyOrder("[1]", "[2]");
        assertThat(written(responses, "WHERE")).containsExactlyInAnyOrder("CENTRE", "HILL", "DONT_KNOW");
        assertThat(written(responses, "TEXT")).containsExactly("Påhittat svar.");
        assertThat(written(responses, "SEVERAL"))
                .contains("[1]", "[8]", "[3, 4]")
                .hasSize(11);
    }

    private static Stream<String> written(List<Response> responses, String question) {
        return responses.stream()
                .map(response -> text(response.answer(new QuestionId(question))))
                .distinct();
    }

    private static String text(Answer answer) {
        if (answer instanceof Answer.Measured measured) {
            return measured.value().toPlainString();
        }
        if (answer instanceof Answer.ChosenMany many) {
            return many.codes().toString();
        }
        if (answer instanceof Answer.InArea in) {
            return in.area().value();
        }
        return answer instanceof Answer.Written written
                ? written.text()
                : ((Answer.Missing) answer).reason().name();
    }

    @Test
    void spreads_answers_over_the_days_modes_and_languages_of_the_round() {
        var responses = SimulatedRound.of(Rounds.open(), Asking.everything(), Rounds.areas())
                .uniform(500, 4);

        assertThat(responses.stream().map(response -> response.day().orElseThrow()))
                .contains(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 10))
                .doesNotContain(LocalDate.of(2026, 9, 11));
        assertThat(responses.stream().map(Response::mode)).contains(Mode.WEB, Mode.PAPER);
        assertThat(responses.stream().map(Response::language)).contains("sv", "en");
    }

    @Test
    void asks_nobody_what_routing_leads_past() {
        var responses = SimulatedRound.of(Rounds.open(), Asking.winding(), Rounds.areas())
                .uniform(500, 5);

        assertThat(responses.stream()
                        .map(response -> response.answers().keySet().stream()
                                .map(QuestionId::value)
                                .toList()))
                .contains(List.of("ONE"), List.of("ONE", "WHERE", "SEVERAL"), List.of("ONE", "ITEMS", "NUMBER"))
                .contains(List.of("ONE", "WHERE", "SEVERAL", "LAST_ONE"))
                .hasSize(500);
    }

    @Test
    void refuses_a_plan_that_does_not_fit() {
        var plan = Planned.items(Planned.shares("NO_SUCH", "1", "1"));
        var round = SimulatedRound.of(Rounds.open(), Asking.everything(), Rounds.areas());

        assertThatThrownBy(() -> round.planned(plan, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("variable.unknown");
    }

    @Test
    void makes_nothing_of_nobody() {
        var none = SimulatedRound.of(Rounds.open(), Asking.everything(), Rounds.areas())
                .planned(RoundPlan.uniform(Rounds.ID, 0), 1);

        assertThat(none).isEmpty();
    }

    private static long count(List<Response> responses, QuestionId question, Answer answer) {
        return responses.stream()
                .filter(response -> response.answer(question).equals(answer))
                .count();
    }

    private static List<Response> uniform(Round round, Questionnaire questionnaire, long seed) {
        return SimulatedRound.of(round, questionnaire, Rounds.areas()).uniform(ANSWERS, seed);
    }
}
