package se.medborgarlofte.survey.stats.simulation;

import java.util.List;
import java.util.function.Function;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.simulation.SimulationPlan;

/** Fills a round with made-up answers, in place of those it has; only in a survey that says its answers are made up. */
public final class SimulateRound {

    private final Responses responses;

    public SimulateRound(Responses responses) {
        this.responses = responses;
    }

    /**
     * So many answers with equal chances for whatever is offered.
     *
     * @param programme that has been found sound
     * @return how many answers are kept
     * @throws InvalidInput if there is no such round, or it asks with no questionnaire
     * @throws Refused if the survey does not say that its answers are made up
     */
    public int uniform(Programme programme, RoundId round, int answers, long seed) {
        return fill(programme, round, simulated -> simulated.uniform(answers, seed));
    }

    /**
     * The answers that a plan and a seed give.
     *
     * @param programme that has been found sound
     * @return how many answers are kept
     * @throws InvalidInput if there is no such round, it asks with no questionnaire, or the plan does not fit it
     * @throws Refused if the survey does not say that its answers are made up
     */
    public int planned(Programme programme, RoundId round, SimulationPlan plan, long seed) {
        var ofRound = plan.round(round).orElseThrow(() -> invalid("simulation.roundNotPlanned", "round", round));
        return fill(programme, round, simulated -> simulated.planned(ofRound, seed));
    }

    private int fill(Programme programme, RoundId id, Function<SimulatedRound, List<Response>> simulation) {
        if (!programme.survey().synthetic()) {
            throw new Refused(Finding.error("simulation.notSynthetic", "synthetic"));
        }
        var round = programme.round(id).orElseThrow(() -> invalid("round.unknown", "round", id));
        var asked = round.questionnaire().id();
        var questionnaire = programme
                .questionnaire(asked)
                .orElseThrow(() -> invalid("round.questionnaireUnknown", "questionnaire", asked));
        var made = simulation.apply(SimulatedRound.of(round, questionnaire, programme.areas()));
        responses.replace(round, questionnaire, made);
        return made.size();
    }

    private static InvalidInput invalid(String code, String name, Object value) {
        return new InvalidInput(Findings.of(Finding.error(code, "").with(name, value)));
    }
}
