package se.medborgarlofte.survey.stats.change;

import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.distribution.StudentT;
import se.medborgarlofte.survey.stats.estimate.Interval;

/**
 * How far a share is from what it was, as a share.
 *
 * @param value the later share less the earlier, in [-1, 1]
 * @param standardError above 0
 * @param degreesOfFreedom at least 1
 * @param level of the interval, in (0, 1)
 * @param interval two-sided, by Student's t
 * @param pValue of no difference, two-sided, for the technical table
 */
public record Difference(
        double value, double standardError, int degreesOfFreedom, double level, Interval interval, double pValue) {

    public Difference {
        Checks.positive("standard error", standardError);
        Checks.that(degreesOfFreedom >= 1, "degrees of freedom", "at least 1", degreesOfFreedom);
        Checks.closedUnit("p-value", pValue);
    }

    /** @param level in (0, 1) */
    public static Difference of(double value, double standardError, int degreesOfFreedom, double level) {
        double half = standardError * StudentT.twoSided(level, degreesOfFreedom);
        double p = Math.min(1, 2 * StudentT.upperTail(Math.abs(value) / standardError, degreesOfFreedom));
        return new Difference(
                value, standardError, degreesOfFreedom, level, new Interval(value - half, value + half), p);
    }
}
