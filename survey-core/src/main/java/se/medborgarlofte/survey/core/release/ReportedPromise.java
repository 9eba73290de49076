package se.medborgarlofte.survey.core.release;

import java.util.List;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.Standing;
import se.medborgarlofte.survey.core.round.Round;

/**
 * A promise as the report of a round tells of it.
 *
 * @param standing how it stood while the round's answers were taken
 * @param followUps those that rest on no later round
 * @param laterRounds that a follow-up left out here rests on, each once
 */
public record ReportedPromise(
        CitizenPromise promise, Standing standing, List<FollowUp> followUps, List<Round> laterRounds) {

    public ReportedPromise {
        followUps = List.copyOf(followUps);
        laterRounds = List.copyOf(laterRounds);
    }
}
