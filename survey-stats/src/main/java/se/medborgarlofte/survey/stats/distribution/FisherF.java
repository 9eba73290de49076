package se.medborgarlofte.survey.stats.distribution;

import org.apache.commons.statistics.distribution.FDistribution;

/** The F distribution. */
public final class FisherF {

    private FisherF() {}

    /**
     * The probability above {@code x}, in [0, 1].
     *
     * @param numerator degrees of freedom, above 0, not always whole
     * @param denominator degrees of freedom, above 0, not always whole; infinite for chi-square / numerator
     */
    public static double upperTail(double x, double numerator, double denominator) {
        return Double.isInfinite(denominator)
                ? ChiSquare.upperTail(x * numerator, numerator)
                : FDistribution.of(numerator, denominator).survivalProbability(x);
    }
}
