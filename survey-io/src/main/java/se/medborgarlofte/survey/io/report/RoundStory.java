package se.medborgarlofte.survey.io.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/**
 * Everything a report tells: a round, and what has become of things since an earlier one.
 *
 * @param change absent when no earlier round is told about
 * @param followUps what has come of promises; absent when nobody has looked back
 */
public record RoundStory(RoundReport report, Optional<RoundsComparison> change, Optional<FollowUps> followUps) {

    public RoundStory {
        requireNonNull(report, "report");
        requireNonNull(change, "change");
        requireNonNull(followUps, "followUps");
    }

    /** A round by itself. */
    public static RoundStory of(RoundReport report) {
        return new RoundStory(report, Optional.empty(), Optional.empty());
    }
}
