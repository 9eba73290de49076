package se.medborgarlofte.survey.stats.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.simulation.RoundPlan;
import se.medborgarlofte.survey.core.simulation.SimulationPlan;
import se.medborgarlofte.survey.core.survey.Municipality;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.core.text.LocalizedText;

class SimulateRoundTest {

    private static final LocalizedText TEXT = LocalizedText.of("sv", "text");
    private static final SimulationPlan PLAN =
            new SimulationPlan(Optional.empty(), 7L, List.of(RoundPlan.uniform(Rounds.ID, 12)));

    private final Kept kept = new Kept();
    private final SimulateRound simulate = new SimulateRound(kept);

    @Test
    void fills_the_round_with_what_the_seed_gives() {
        int made = simulate.uniform(programme(true, Asking.everything()), Rounds.ID, 20, 7);

        assertThat(made).isEqualTo(20);
        assertThat(kept.responses)
                .isEqualTo(SimulatedRound.of(Rounds.open(), Asking.everything(), Rounds.areas())
                        .uniform(20, 7));
    }

    @Test
    void fills_the_round_as_planned_and_in_place_of_what_it_had() {
        simulate.uniform(programme(true, Asking.everything()), Rounds.ID, 20, 7);

        int made = simulate.planned(programme(true, Asking.everything()), Rounds.ID, PLAN, 7);

        assertThat(made).isEqualTo(12);
        assertThat(kept.responses).hasSize(12);
    }

    @Test
    void never_puts_made_up_answers_among_real_ones() {
        var real = programme(false, Asking.everything());

        assertThatThrownBy(() -> simulate.uniform(real, Rounds.ID, 20, 7))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("simulation.notSynthetic");

        assertThat(kept.responses).isEmpty();
    }

    @Test
    void knows_only_rounds_that_exist_are_planned_and_ask_something() {
        var sound = programme(true, Asking.everything());
        var unasking = programme(true);
        var other = new RoundId("2030");

        assertThatThrownBy(() -> simulate.uniform(sound, other, 20, 7))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("round.unknown");
        assertThatThrownBy(() -> simulate.planned(sound, other, PLAN, 7))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("simulation.roundNotPlanned");
        assertThatThrownBy(() -> simulate.uniform(unasking, Rounds.ID, 20, 7))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("round.questionnaireUnknown");
    }

    private static Programme programme(boolean synthetic, Questionnaire... questionnaires) {
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
                List.of(questionnaires),
                List.of(),
                List.of(Rounds.open()),
                List.of(),
                List.of());
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
