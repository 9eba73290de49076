package se.medborgarlofte.survey.stats.simulation;

import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.simulation.Before;

/** A missing answer that a plan sets aside. */
final class Missed {

    private Missed() {}

    static Answer as(Before before) {
        return new Answer.Missing(before.missing().orElse(MissingReason.NO_ANSWER));
    }
}
