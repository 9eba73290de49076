package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.check.Checks;

/**
 * An interval for the difference of two independent shares from the interval of each:
 * {@code d - sqrt((p1-l1)² + (u2-p2)²)} to {@code d + sqrt((u1-p1)² + (p2-l2)²)}.
 *
 * <p>Newcombe (1998) joins two Wilson intervals; with intervals on effective sample sizes it holds for weighted shares too.
 */
public final class Newcombe {

    private Newcombe() {}

    /**
     * The interval of {@code one - other}, in [-1, 1].
     *
     * @param one a share inside {@code ofOne}
     * @param other a share inside {@code ofOther}
     * @throws IllegalArgumentException if a share is outside its interval
     */
    public static Interval difference(double one, Interval ofOne, double other, Interval ofOther) {
        Checks.that(ofOne.contains(one), "share", "inside " + ofOne, one);
        Checks.that(ofOther.contains(other), "share", "inside " + ofOther, other);
        double down = Math.hypot(one - ofOne.lower(), ofOther.upper() - other);
        double up = Math.hypot(ofOne.upper() - one, other - ofOther.lower());
        return new Interval(one - other - down, one - other + up);
    }
}
