package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.distribution.Beta;
import se.medborgarlofte.survey.stats.distribution.Normal;

/**
 * The ways to an interval for x of n independent draws: a census-like count or a simple random sample, never a weighted one.
 * Brown, Cai and DasGupta (2001).
 */
public enum BinomialInterval {
    /** {@code p ± z sqrt(p(1-p)/n)}: for comparison only, it covers far less than it says. */
    WALD {
        @Override
        Interval checked(double x, double n, double level) {
            double p = x / n;
            return Interval.around(p, z(level) * Math.sqrt(p * (1 - p) / n));
        }
    },
    /** The score interval. */
    WILSON {
        @Override
        Interval checked(double x, double n, double level) {
            return score(x / n, n, z(level));
        }
    },
    /** Exact: covers at least what it says, in truth more. */
    CLOPPER_PEARSON {
        @Override
        Interval checked(double x, double n, double level) {
            return ClopperPearson.interval(x / n, n, level);
        }
    },
    /** Quantiles of Beta(x + 1/2, n - x + 1/2); from 0 where x = 0, to 1 where x = n. */
    JEFFREYS {
        @Override
        Interval checked(double x, double n, double level) {
            double tail = (1 - level) / 2;
            double lower = x == 0 ? 0 : Beta.exceeding(tail, x + 0.5, n - x + 0.5);
            double upper = x == n ? 1 : Beta.exceededBy(tail, x + 0.5, n - x + 0.5);
            return new Interval(lower, upper);
        }
    },
    /** Wald's interval after z² answers more, half of them inside; it may leave [0, 1]. */
    AGRESTI_COULL {
        @Override
        Interval checked(double x, double n, double level) {
            double z = z(level);
            double more = n + z * z;
            double p = (x + z * z / 2) / more;
            return Interval.around(p, z * Math.sqrt(p * (1 - p) / more));
        }
    };

    /**
     * The interval around x/n.
     *
     * @param x in 0..n
     * @param n at least 1
     * @param level in (0, 1)
     * @throws IllegalArgumentException if an argument is out of its range
     */
    public Interval of(int x, int n, double level) {
        Checks.that(n >= 1, "n", "at least 1", n);
        Checks.that(0 <= x && x <= n, "x", "in 0.." + n, x);
        Checks.openUnit("level", level);
        return checked(x, n, level);
    }

    abstract Interval checked(double x, double n, double level);

    /** {@code (p + t²/2m ± t/(2m) sqrt(4m p(1-p) + t²)) / (1 + t²/m)}, exactly 0 or 1 where p is. */
    static Interval score(double p, double m, double t) {
        double centre = p + t * t / (2 * m);
        double half = t / (2 * m) * Math.sqrt(4 * m * p * (1 - p) + t * t);
        double whole = 1 + t * t / m;
        return new Interval(p == 0 ? 0 : (centre - half) / whole, p == 1 ? 1 : (centre + half) / whole);
    }

    private static double z(double level) {
        return Normal.exceededBy((1 - level) / 2);
    }
}
