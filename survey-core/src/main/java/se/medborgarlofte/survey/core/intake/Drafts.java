package se.medborgarlofte.survey.core.intake;

import java.time.Instant;
import java.util.Optional;

/** The forms that have been opened and not yet sent in. */
public interface Drafts {

    Optional<Draft> draft(SubmissionId form);

    /** Keeps the draft in place of what was kept for its form; keeps nothing of a form that has been sent in. */
    void keep(Draft draft);

    /**
     * Throws away every draft that expires at {@code now} or has expired before.
     *
     * @return how many
     */
    int discardExpired(Instant now);
}
