package se.medborgarlofte.survey.stats.weighting;

import se.medborgarlofte.survey.stats.check.Checks;

/**
 * How a weight grows with what calls for it: {@code g = F(u)}, {@code F(0) = 1}, {@code F'(0) = 1}. Deville and Särndal
 * (1992), JASA 87, 376–382; Deville, Särndal and Sautory (1993), JASA 88, 1013–1020.
 *
 * @param kind linear, exponential or logistic
 * @param lower that g is at least
 * @param upper that g is at most
 */
public record CalibrationFunction(Kind kind, double lower, double upper) {

    /** The shape between the bounds. */
    public enum Kind {
        /** {@code 1 + u}, cut off at the bounds. */
        LINEAR {
            @Override
            double g(double u, CalibrationFunction f) {
                return Math.max(f.lower, Math.min(f.upper, 1 + u));
            }

            @Override
            double slope(double u, CalibrationFunction f) {
                return f.lower < 1 + u && 1 + u < f.upper ? 1 : 0;
            }
        },
        /** {@code exp(u)}, above 0 and without an upper bound: what raking comes to on categories. */
        RAKING {
            @Override
            void require(double lower, double upper) {
                Checks.that(lower == 0, "lower bound of RAKING", "0", lower);
                Checks.that(Double.isInfinite(upper), "upper bound of RAKING", "infinite", upper);
            }

            @Override
            double g(double u, CalibrationFunction f) {
                return Math.exp(u);
            }

            @Override
            double slope(double u, CalibrationFunction f) {
                return Math.exp(u);
            }
        },
        /** {@code (L(U-1) + U(1-L) e^{Au}) / ((U-1) + (1-L) e^{Au})}, {@code A = (U-L) / ((U-1)(1-L))}. */
        LOGIT {
            @Override
            void require(double lower, double upper) {
                Checks.that(lower >= 0, "lower bound of LOGIT", "at least 0", lower);
                Checks.that(Double.isFinite(upper), "upper bound of LOGIT", "finite", upper);
            }

            @Override
            double g(double u, CalibrationFunction f) {
                double below = f.upper - 1;
                double above = (1 - f.lower) * Math.exp((f.upper - f.lower) / (below * (1 - f.lower)) * u);
                return Double.isInfinite(above) ? f.upper : (f.lower * below + f.upper * above) / (below + above);
            }

            @Override
            double slope(double u, CalibrationFunction f) {
                double g = g(u, f);
                return (g - f.lower) * (f.upper - g) / ((f.upper - 1) * (1 - f.lower));
            }
        };

        abstract double g(double u, CalibrationFunction f);

        abstract double slope(double u, CalibrationFunction f);

        /** @throws IllegalArgumentException if the bounds are not of this kind */
        void require(double lower, double upper) {}
    }

    public CalibrationFunction {
        Checks.that(lower < 1 && 1 < upper, "range of factors", "around 1", lower + " to " + upper);
        kind.require(lower, upper);
    }

    /** Without bounds; weights may become negative. */
    public static CalibrationFunction linear() {
        return linear(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * Cut off at the bounds, {@code lower < 1 < upper}.
     *
     * @throws IllegalArgumentException if they are not
     */
    public static CalibrationFunction linear(double lower, double upper) {
        return new CalibrationFunction(Kind.LINEAR, lower, upper);
    }

    /** Positive, without an upper bound. */
    public static CalibrationFunction raking() {
        return new CalibrationFunction(Kind.RAKING, 0, Double.POSITIVE_INFINITY);
    }

    /**
     * Smoothly between the bounds, {@code 0 <= lower < 1 < upper}, both finite.
     *
     * @throws IllegalArgumentException if they are not
     */
    public static CalibrationFunction logit(double lower, double upper) {
        return new CalibrationFunction(Kind.LOGIT, lower, upper);
    }

    double g(double u) {
        return kind.g(u, this);
    }

    double slope(double u) {
        return kind.slope(u, this);
    }
}
