package se.medborgarlofte.survey.io.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.stats.trend.Trend;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/**
 * Everything a report tells: a round, and what has become of things since an earlier one.
 *
 * @param change absent when no earlier round is told about
 * @param before what the public may be told of the earlier round; absent where its figures are not to stand beside these
 * @param followUps what has come of promises; absent when nobody has looked back
 * @param areas where they stand, and where they lie; absent where that is not to be told
 * @param trend over several rounds; absent where there are not enough of them
 */
public record RoundStory(
        RoundReport report,
        Optional<RoundsComparison> change,
        Optional<RoundReport> before,
        Optional<FollowUps> followUps,
        Optional<MappedAreas> areas,
        Optional<Trend> trend) {

    public RoundStory {
        requireNonNull(report, "report");
        requireNonNull(change, "change");
        requireNonNull(before, "before");
        requireNonNull(followUps, "followUps");
        requireNonNull(areas, "areas");
        requireNonNull(trend, "trend");
    }

    /** A round by itself. */
    public static RoundStory of(RoundReport report) {
        return new RoundStory(report, Optional.empty(), Optional.empty());
    }

    /** Without the figures of earlier rounds, and without areas. */
    public RoundStory(RoundReport report, Optional<RoundsComparison> change, Optional<FollowUps> followUps) {
        this(report, change, Optional.empty(), followUps, Optional.empty(), Optional.empty());
    }

    /** The same story, told with its areas. */
    public RoundStory with(Optional<MappedAreas> mapped) {
        return new RoundStory(report, change, before, followUps, mapped, trend);
    }

    /** The same story, told with earlier rounds. */
    public RoundStory over(Optional<Trend> rounds) {
        return new RoundStory(report, change, before, followUps, areas, rounds);
    }

    /** The same story, with the figures of the earlier round. */
    public RoundStory beside(RoundReport earlier) {
        return new RoundStory(report, change, Optional.of(earlier), followUps, areas, trend);
    }
}
