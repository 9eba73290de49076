package se.medborgarlofte.survey.stats.plan;

import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * The smallest change from a share that was measured which the next round would see: the smallest D with
 * {@code D = (z(1-alpha/2m) + z(power)) sqrt(deff1 p1 q1/n1 + deff2 p2 q2/n2 - 2 cov)}, {@code p2 = p1 ± D}.
 *
 * <p>Its square is quadratic in D with one root that is not negative, so it is solved and not searched. It is not the same
 * in both directions: shares near 0.5 vary the most.
 *
 * @param decrease in (0, p1]; absent where not even a fall to 0 would be seen
 * @param increase in (0, 1 - p1]; absent where not even a rise to 1 would be seen
 */
public record DetectableChange(OptionalDouble decrease, OptionalDouble increase) {

    /**
     * Solves for both directions.
     *
     * @param covariance of the two estimates, as a squared share; 0 for independent samples
     * @throws IllegalArgumentException if the covariance is larger than two estimates of these variances can have
     */
    public static DetectableChange of(AchievedShare before, NextRound after, double covariance, Detection detection) {
        double most = mostCovariance(before, after);
        Checks.that(Math.abs(covariance) <= most, "covariance", "within ±" + most, covariance);
        return new DetectableChange(
                limited(solved(before, after, covariance, -squared(detection)), before.share()),
                limited(solved(before, after, covariance, squared(detection)), 1 - before.share()));
    }

    /** The largest covariance, and with the sign turned the smallest, that two estimates of these variances can have. */
    public static double mostCovariance(AchievedShare before, NextRound after) {
        return Math.sqrt(before.variance() * after.variance(before.share()));
    }

    /**
     * The root of {@code (1 + c) D² - s c (1 - 2 p1) D - k = 0} with {@code c = z² deff2/n2} and
     * {@code k = z² (deff1 p1 q1/n1 + deff2 p1 q1/n2 - 2 cov)}.
     *
     * @param signed z², below 0 for a decrease (s = -1)
     */
    private static double solved(AchievedShare before, NextRound after, double covariance, double signed) {
        double squared = Math.abs(signed);
        double c = squared * after.perElement();
        double slope = Math.signum(signed) * c * (1 - 2 * before.share());
        double k = squared * Math.max(0, before.variance() + after.variance(before.share()) - 2 * covariance);
        double root = Math.sqrt(slope * slope + 4 * (1 + c) * k);
        return slope >= 0 ? (slope + root) / (2 * (1 + c)) : 2 * k / (root - slope);
    }

    private static double squared(Detection detection) {
        return detection.standardErrors() * detection.standardErrors();
    }

    private static OptionalDouble limited(double change, double room) {
        return change <= room ? OptionalDouble.of(change) : OptionalDouble.empty();
    }
}
