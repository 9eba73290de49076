package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.distribution.StudentT;

/**
 * What an interval for a share is made from.
 *
 * @param share in [0, 1]
 * @param standardError at least 0 and finite
 * @param n rows that the share rests on, at least 2
 * @param degreesOfFreedom of the standard error, at least 1
 */
public record MeasuredShare(double share, double standardError, int n, int degreesOfFreedom) {

    /** Below this multiple of sqrt(p(1-p)) a standard error is rounding noise around 0. */
    private static final double NOISE = 1e-12;

    public MeasuredShare {
        Checks.closedUnit("share", share);
        Checks.that(
                standardError >= 0 && Double.isFinite(standardError), "standard error", "at least 0", standardError);
        Checks.that(n >= 2, "n", "at least 2", n);
        Checks.that(degreesOfFreedom >= 1, "degrees of freedom", "at least 1", degreesOfFreedom);
    }

    /** {@code p(1-p)/v}; n where the standard error is 0. */
    public double effectiveSize() {
        double elementVariance = share * (1 - share);
        return isMeasured() ? elementVariance / (standardError * standardError) : n;
    }

    /** Whether anything varies: not at 0, not at 1, and not where the standard error is rounding noise. */
    boolean isMeasured() {
        double elementVariance = share * (1 - share);
        return elementVariance > 0 && standardError > NOISE * Math.sqrt(elementVariance);
    }

    double t(double level) {
        return StudentT.twoSided(level, degreesOfFreedom);
    }

    /** {@code (t_{n-1} / t_df)^2}: what few degrees of freedom cost. */
    public double degreesOfFreedomFactor(double level) {
        double ratio = StudentT.twoSided(level, n - 1) / StudentT.twoSided(level, degreesOfFreedom);
        return ratio * ratio;
    }
}
