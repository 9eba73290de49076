package se.medborgarlofte.survey.stats.distribution;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The chi-square distribution. */
public final class ChiSquare {

    private ChiSquare() {}

    /**
     * The probability above {@code x}, in [0, 1].
     *
     * @param degreesOfFreedom above 0, not always whole
     */
    public static double upperTail(double x, double degreesOfFreedom) {
        return ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(x);
    }
}
