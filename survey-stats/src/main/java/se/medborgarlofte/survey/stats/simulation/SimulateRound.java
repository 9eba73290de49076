package se.medborgarlofte.survey.stats.simulation;

import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Place;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.simulation.SimulationPlan;

/**
 * Fills a round of an exercise with the answers of people who do not exist.
 *
 * <p>Only a survey that says of itself that its answers are invented is filled: its every output then says so, and
 * nobody can take a rehearsal for the real thing.
 */
public final class SimulateRound {

    private final Responses responses;
    private final Constraints constraints;

    public SimulateRound(Responses responses, Constraints constraints) {
        this.responses = responses;
        this.constraints = constraints;
    }

    /** What becomes of the answers a round already has. */
    public enum Existing {
        KEPT,
        REPLACED
    }

    /**
     * Makes the answers and keeps them.
     *
     * @param programme found sound
     * @return how many there are
     * @throws Refused if the survey is not an exercise, or has answers that are to be kept
     * @throws InvalidInput if the plan does not fit the survey, or plans nothing for the round
     */
    public int of(Programme programme, Round round, SimulationPlan plan, Existing existing) {
        refuse(programme, round, existing);
        check(programme, plan).orThrow();
        var planned = plan.round(round.id()).orElseThrow(() -> nothingPlanned(round));
        var questionnaire = programme.askedIn(round).orElseThrow();
        var made = SimulatedRound.of(round, questionnaire, programme.areas()).planned(planned, plan.seed());
        responses.replace(round, questionnaire, made);
        return made.size();
    }

    /** Everything wrong with a plan for a programme that has been found sound. */
    public Findings check(Programme programme, SimulationPlan plan) {
        return constraints
                .check(plan)
                .and(plan.check(programme.rounds(), programme.questionnaires(), programme.areas()));
    }

    private void refuse(Programme programme, Round round, Existing existing) {
        if (!programme.survey().synthetic()) {
            throw new Refused(Finding.error("simulation.notSynthetic", "")
                    .at(Place.of("synthetic").in(Documents.SURVEY)));
        }
        if (existing == Existing.KEPT && responses.has(round)) {
            throw new Refused(Finding.error("simulation.answersExist", "")
                    .with("round", round.id())
                    .at(Place.WHOLE.in(Documents.responses(round.id()))));
        }
    }

    private static InvalidInput nothingPlanned(Round round) {
        return new InvalidInput(Findings.of(
                Finding.error("simulation.roundNotPlanned", "rounds").with("round", round.id())));
    }
}
