package se.medborgarlofte.survey.stats.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.simulation.RoundPlan;
import se.medborgarlofte.survey.core.simulation.SimulationPlan;
import se.medborgarlofte.survey.core.survey.Municipality;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.stats.simulation.SimulateRound.Existing;

class SimulateRoundTest {

    private static final LocalizedText TEXT = LocalizedText.of("sv", "text");
    private static final SimulationPlan PLAN = planOf(12);

    private final Kept kept = new Kept();
    private final SimulateRound simulate = new SimulateRound(kept, Constraints.standard());

    @Test
    void fills_the_round_with_what_the_plan_and_its_seed_give() {
        int made = simulate.of(programme(true), Rounds.open(), PLAN, Existing.KEPT);

        assertThat(made).isEqualTo(12);
        assertThat(kept.responses)
                .isEqualTo(SimulatedRound.of(Rounds.open(), Asking.everything(), Rounds.areas())
                        .uniform(12, 7));
    }

    @Test
    void replaces_the_answers_the_round_has_only_when_told_to() {
        simulate.of(programme(true), Rounds.open(), PLAN, Existing.KEPT);
        var before = List.copyOf(kept.responses);

        assertThatThrownBy(() -> simulate.of(programme(true), Rounds.open(), planOf(5), Existing.KEPT))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "rounds/" + Rounds.ID + "/responses.csv: simulation.answersExist {round=" + Rounds.ID + "}");
        assertThat(kept.responses).isEqualTo(before);

        simulate.of(programme(true), Rounds.open(), planOf(5), Existing.REPLACED);
        assertThat(kept.responses).hasSize(5);
    }

    @Test
    void never_puts_made_up_answers_among_real_ones() {
        assertThatThrownBy(() -> simulate.of(programme(false), Rounds.open(), PLAN, Existing.REPLACED))
                .isInstanceOf(Refused.class)
                .hasMessage("survey.json: synthetic: simulation.notSynthetic");

        assertThat(kept.responses).isEmpty();
    }

    @Test
    void tells_what_is_wrong_with_the_plan_and_keeps_nothing() {
        assertThatThrownBy(() -> simulate.of(programme(true), Rounds.open(), planOf(-1), Existing.KEPT))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("rounds[0]");

        assertThat(kept.responses).isEmpty();
    }

    @Test
    void fills_only_rounds_that_are_planned() {
        var other = Rounds.round(new RoundId("2030"), CollectionDesign.OPEN_WEB);

        assertThatThrownBy(() -> simulate.of(programme(true, other), other, PLAN, Existing.KEPT))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("simulation.roundNotPlanned");
    }

    private static SimulationPlan planOf(int answers) {
        return new SimulationPlan(Optional.empty(), 7L, List.of(RoundPlan.uniform(Rounds.ID, answers)));
    }

    private static Programme programme(boolean synthetic, Round... others) {
        var survey = new Survey(
                "rehearsal",
                TEXT,
                new Municipality(Optional.of("1380"), "Halmstad"),
                "Rehearsal",
                synthetic,
                List.of("sv"),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of());
        return new Programme(
                survey,
                Rounds.areas(),
                List.of(Asking.everything()),
                List.of(),
                Stream.concat(Stream.of(Rounds.open()), Stream.of(others)).toList(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Keeps the responses of one round. */
    private static final class Kept implements Responses {

        private final List<Response> responses = new ArrayList<>();

        @Override
        public Findings each(Round round, Questionnaire questionnaire, ResponseReader reader) {
            return responses.stream().map(reader::read).collect(Findings.joined());
        }

        @Override
        public void replace(Round round, Questionnaire questionnaire, List<Response> made) {
            responses.clear();
            responses.addAll(made);
        }

        @Override
        public boolean has(Round round) {
            return !responses.isEmpty();
        }
    }
}
