package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.check.Checks;

/**
 * One-sided bounds of Korn and Graubard for a share, capped at n: for goals such as "at most 30 percent", where a bound by
 * the normal distribution can be wrong by a factor of two.
 */
public final class ShareBounds {

    private ShareBounds() {}

    /**
     * The value that the share of the population exceeds with probability at most {@code alpha}:
     * {@code Beta^-1(1-alpha; ne p + 1, ne (1-p))}.
     *
     * @param alpha in (0, 0.5), such as 0.05
     * @throws IllegalArgumentException if it is not
     */
    public static double upper(MeasuredShare share, double alpha) {
        return twoSided(share, alpha).upper();
    }

    /**
     * The value that the share of the population stays below with probability at most {@code alpha}:
     * {@code Beta^-1(alpha; ne p, ne (1-p) + 1)}.
     *
     * @param alpha in (0, 0.5), such as 0.05
     * @throws IllegalArgumentException if it is not
     */
    public static double lower(MeasuredShare share, double alpha) {
        return twoSided(share, alpha).lower();
    }

    private static Interval twoSided(MeasuredShare share, double alpha) {
        Checks.alpha(alpha);
        return ProportionInterval.KORN_GRAUBARD.of(share, 1 - 2 * alpha);
    }
}
