package se.medborgarlofte.survey.stats.estimate;

import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * A mean of the population, and how far it can be trusted.
 *
 * @param n rows in the base with weight above 0
 * @param weightedBase sum of the weights of the n rows
 * @param mean in the unit of the variable; empty only when n is 0
 */
public record MeanEstimate(int n, double weightedBase, OptionalDouble mean, Precision precision) {

    public MeanEstimate {
        Checks.that(n >= 0, "n", "at least 0", n);
        Checks.that(weightedBase >= 0, "weighted base", "at least 0", weightedBase);
        Checks.that(mean.isPresent() == n > 0, "mean", "present exactly when n > 0", mean);
        Checks.that(Double.isFinite(mean.orElse(0)), "mean", "finite", mean);
    }
}
