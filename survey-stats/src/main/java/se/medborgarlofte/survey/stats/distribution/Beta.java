package se.medborgarlofte.survey.stats.distribution;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The beta distribution on [0, 1]; both shapes are above 0.
 *
 * <p>With one of them 1 it is a power: exact, and what shares of 0 and 1 ask for, in a moment.
 */
public final class Beta {

    private Beta() {}

    /** The probability below {@code x}, in [0, 1]. */
    public static double lowerTail(double x, double a, double b) {
        return BetaDistribution.of(a, b).cumulativeProbability(x);
    }

    /**
     * The value with this probability below it, in [0, 1].
     *
     * @param probability in [0, 1]
     */
    public static double exceeding(double probability, double a, double b) {
        return b == 1
                ? Math.exp(Math.log(probability) / a)
                : BetaDistribution.of(a, b).inverseCumulativeProbability(probability);
    }

    /**
     * The value with this probability above it, in [0, 1].
     *
     * @param probability in [0, 1]
     */
    public static double exceededBy(double probability, double a, double b) {
        return a == 1
                ? -Math.expm1(Math.log(probability) / b)
                : BetaDistribution.of(a, b).inverseSurvivalProbability(probability);
    }
}
