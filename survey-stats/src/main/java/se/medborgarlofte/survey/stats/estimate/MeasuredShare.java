package se.medborgarlofte.survey.stats.estimate;

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
    double effectiveSize() {
        double elementVariance = share * (1 - share);
        boolean measured = elementVariance > 0 && standardError > NOISE * Math.sqrt(elementVariance);
        return measured ? elementVariance / (standardError * standardError) : n;
    }

    /** {@code (t_{n-1} / t_df)^2}: what few degrees of freedom cost. */
    double degreesOfFreedomFactor(double level) {
        double ratio = TQuantiles.twoSided(level, n - 1) / TQuantiles.twoSided(level, degreesOfFreedom);
        return ratio * ratio;
    }
}
