package se.medborgarlofte.survey.stats.change;

import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;
import se.medborgarlofte.survey.stats.plan.AchievedShare;
import se.medborgarlofte.survey.stats.plan.DetectableChange;
import se.medborgarlofte.survey.stats.plan.Detection;
import se.medborgarlofte.survey.stats.plan.NextRound;

/**
 * A share in two rounds, before anything is said of it.
 *
 * @param covariance of the two estimates; 0 for independent samples
 * @param degreesOfFreedom of the difference; below 1 there is none
 */
public record Change(ProportionEstimate first, ProportionEstimate second, double covariance, int degreesOfFreedom) {

    public Change {
        Checks.that(Double.isFinite(covariance), "covariance", "finite", covariance);
    }

    /** The difference, with the one interval that a verdict is read from; absent where no variance can be estimated. */
    public Optional<Difference> difference(double level) {
        Checks.openUnit("level", level);
        return degreesOfFreedom < 1
                ? Optional.empty()
                : variance().map(variance -> Difference.of(value(), Math.sqrt(variance), degreesOfFreedom, level));
    }

    private double value() {
        return second.share().orElseThrow() - first.share().orElseThrow();
    }

    private Optional<Double> variance() {
        return squaredError(first)
                .flatMap(before -> squaredError(second).map(after -> Math.max(0, before + after - 2 * covariance)))
                .filter(variance -> variance > 0);
    }

    private static Optional<Double> squaredError(ProportionEstimate share) {
        return share.precision().known().map(Known::standardError).map(error -> error * error);
    }

    /**
     * The smallest true change that two rounds such as these would see.
     *
     * @param towardsLess whether that is a decrease
     * @return absent where shares of 0 or 1 do not tell how they vary, or not even the largest change would be seen
     */
    public OptionalDouble detectable(Detection detection, boolean towardsLess) {
        var both = AchievedShare.of(first)
                .flatMap(before -> AchievedShare.of(second)
                        .map(AchievedShare::repeated)
                        .map(after -> DetectableChange.of(before, after, bounded(before, after), detection)));
        return both.map(change -> towardsLess ? change.decrease() : change.increase())
                .orElse(OptionalDouble.empty());
    }

    /** What was estimated may be more than shares as they were before could have in common. */
    private double bounded(AchievedShare before, NextRound after) {
        double most = DetectableChange.mostCovariance(before, after);
        return Math.max(-most, Math.min(covariance, most));
    }
}
