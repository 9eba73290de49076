package se.medborgarlofte.survey.stats.hypothesis;

import java.util.Optional;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.distribution.StudentT;
import se.medborgarlofte.survey.stats.estimate.Interval;

/**
 * A two-sided test of whether a statistic, such as a mean or a difference of means, is 0.
 *
 * @param estimate of the statistic
 * @param standardError at least 0
 * @param statistic estimate over standard error
 * @param degreesOfFreedom at least 1
 * @param pValue in [0, 1]
 * @param interval at the level asked for
 */
public record TTest(
        double estimate,
        double standardError,
        double statistic,
        double degreesOfFreedom,
        double pValue,
        Interval interval) {

    /**
     * The test on one degree of freedom less than the design has, as R survey's {@code svyttest} has it.
     *
     * @param difference 0 under the hypothesis
     * @param level of the interval, in (0, 1)
     * @return nothing where fewer than two degrees of freedom are left, or no variance can be computed
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single sampling unit and the design has no
     *     rule for it
     */
    public static Optional<TTest> of(Statistic difference, double level) {
        int df = difference.design().size(difference.domain()).degreesOfFreedom() - 1;
        return of(difference, df, level);
    }

    /**
     * The test on given degrees of freedom.
     *
     * @param degreesOfFreedom infinite for the normal distribution; below 1 there is no test
     * @param level of the interval, in (0, 1)
     */
    public static Optional<TTest> of(Statistic difference, double degreesOfFreedom, double level) {
        if (!(degreesOfFreedom >= 1)) {
            return Optional.empty();
        }
        double estimate = difference.value();
        double error = difference.standardError();
        if (!Double.isFinite(estimate) || !(error > 0 && Double.isFinite(error))) {
            return Optional.empty();
        }
        double t = estimate / error;
        double half = error * StudentT.twoSided(level, degreesOfFreedom);
        double p = Math.min(1, 2 * StudentT.upperTail(Math.abs(t), degreesOfFreedom));
        var interval = new Interval(estimate - half, estimate + half);
        return Optional.of(new TTest(estimate, error, t, degreesOfFreedom, p, interval));
    }
}
