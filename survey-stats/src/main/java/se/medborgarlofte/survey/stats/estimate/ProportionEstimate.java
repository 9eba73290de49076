package se.medborgarlofte.survey.stats.estimate;

import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * A share of the population, and how far it can be trusted.
 *
 * @param n rows in the base with weight above 0: the valid answers
 * @param inside of these, rows inside the numerator
 * @param weightedBase sum of the weights of the n rows; not above 0 only where linear calibration made weights negative
 * @param share in [0, 1]; exactly 0 or 1 if none or all of n are inside; empty only when n is 0 or it
 *     cannot be estimated for negative weights
 */
public record ProportionEstimate(int n, int inside, double weightedBase, OptionalDouble share, Precision precision) {

    public ProportionEstimate {
        Checks.that(0 <= inside && inside <= n, "inside", "in 0.." + n, inside);
        Checks.that(weightedBase > 0 || share.isEmpty(), "weighted base", "above 0 beside a share", weightedBase);
        boolean estimable = n > 0 && !Undefined.isNotEstimable(precision);
        Checks.that(share.isPresent() || !estimable, "share", "present when it can be estimated", share);
        Checks.that(share.isEmpty() || n > 0, "share", "empty when n is 0", share);
        Checks.closedUnit("share", share.orElse(0));
    }
}
