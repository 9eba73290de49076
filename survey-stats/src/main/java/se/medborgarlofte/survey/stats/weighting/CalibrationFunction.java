package se.medborgarlofte.survey.stats.weighting;

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
        /** {@code exp(u)}: what raking comes to on categories. */
        RAKING {
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
    }

    public CalibrationFunction {
        if (!(lower < 1 && 1 < upper)) {
            throw new IllegalArgumentException("bounds are not on both sides of 1: " + lower + ", " + upper);
        }
    }

    /** Without bounds; weights may become negative. */
    public static CalibrationFunction linear() {
        return linear(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** Cut off at the bounds, {@code lower < 1 < upper}. */
    public static CalibrationFunction linear(double lower, double upper) {
        return new CalibrationFunction(Kind.LINEAR, lower, upper);
    }

    /** Positive, without an upper bound. */
    public static CalibrationFunction raking() {
        return new CalibrationFunction(Kind.RAKING, 0, Double.POSITIVE_INFINITY);
    }

    /** Smoothly between the bounds, {@code 0 <= lower < 1 < upper}, both finite. */
    public static CalibrationFunction logit(double lower, double upper) {
        if (!Double.isFinite(lower) || !Double.isFinite(upper)) {
            throw new IllegalArgumentException("bounds are not finite: " + lower + ", " + upper);
        }
        return new CalibrationFunction(Kind.LOGIT, lower, upper);
    }

    double g(double u) {
        return kind.g(u, this);
    }

    double slope(double u) {
        return kind.slope(u, this);
    }
}
