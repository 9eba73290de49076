package se.medborgarlofte.survey.stats.estimate;

import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * A mean of the population, and how far it can be trusted.
 *
 * @param n rows in the base with weight above 0
 * @param weightedBase sum of the weights of the n rows; not above 0 only where linear calibration made weights negative
 * @param mean in the unit of the variable; empty only when n is 0 or the weighted base is not above 0
 */
public record MeanEstimate(int n, double weightedBase, OptionalDouble mean, Precision precision) {

    public MeanEstimate {
        Checks.that(n >= 0, "n", "at least 0", n);
        Checks.that(weightedBase > 0 || mean.isEmpty(), "weighted base", "above 0 beside a mean", weightedBase);
        boolean estimable = n > 0 && !Undefined.isNotEstimable(precision);
        Checks.that(mean.isPresent() || !estimable, "mean", "present when it can be estimated", mean);
        Checks.that(mean.isEmpty() || n > 0, "mean", "empty when n is 0", mean);
        Checks.that(Double.isFinite(mean.orElse(0)), "mean", "finite", mean);
    }
}
