package se.medborgarlofte.survey.io.resident;

import java.util.Optional;
import se.medborgarlofte.survey.core.intake.Intake;
import se.medborgarlofte.survey.core.intake.Opening;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.round.Round;

/**
 * A round as it stands on the day somebody comes to it, for not all that is true of one that can be answered is true of one
 * that is over.
 *
 * @param asked what it asks with
 * @param release the latest that has been made public of it, once it has closed
 */
public record RoundToday(Round round, Questionnaire asked, Opening opening, Optional<ReleaseId> release) {

    public RoundToday {
        release = release.filter(made -> opening instanceof Opening.Closed);
    }

    /** @param release the latest that has been made public of the round */
    public static RoundToday of(Intake intake, Optional<ReleaseId> release) {
        return new RoundToday(intake.round(), intake.questionnaire(), intake.opening(), release);
    }

    /** Whether it takes answers, or will. */
    boolean isToBeAnswered() {
        return !(opening instanceof Opening.Closed);
    }

    public boolean isReleased() {
        return release.isPresent();
    }
}
