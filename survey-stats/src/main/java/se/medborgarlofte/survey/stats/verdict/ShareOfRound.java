package se.medborgarlofte.survey.stats.verdict;

import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.estimate.Interval;

/**
 * One of the two figures, as far as it may be shown.
 *
 * @param n valid answers
 * @param share in [0, 1]; absent where too few answered to show it
 * @param effective answers of a simple random sample as precise; absent where nobody was drawn
 * @param standardError as a share; absent where there is none
 * @param interval at the level at which the round by itself is published; absent where there is none
 */
public record ShareOfRound(
        int n,
        OptionalDouble share,
        Optional<Double> effective,
        OptionalDouble standardError,
        Optional<Interval> interval) {

    /** Without a figure. */
    public ShareOfRound hidden() {
        return new ShareOfRound(n, OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty(), Optional.empty());
    }
}
