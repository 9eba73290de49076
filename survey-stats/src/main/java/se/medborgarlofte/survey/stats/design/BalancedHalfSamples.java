package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;

/**
 * Balanced repeated replication for two sampling units in every stratum: each replicate takes one of each pair, and over all
 * replicates every two strata are taken in all four ways equally often, by the rows of a Hadamard matrix whose order is the
 * smallest power of 2 above the number of strata.
 *
 * @see Replicates
 */
public final class BalancedHalfSamples {

    private BalancedHalfSamples() {}

    /**
     * The unit taken counts twice, the other not at all; scale 1/R.
     *
     * @throws IllegalArgumentException if a stratum has not two units, or the design is not as it was drawn
     */
    public static Replicates of(SurveyDesign design) {
        return fay(design, 0);
    }

    /**
     * Fay's way: factors {@code 2 - rho} and {@code rho}, so that no respondent is ever without weight; scale
     * {@code 1/(R (1-rho)^2)} (Judkins 1990).
     *
     * @param rho in [0, 1), such as 0.5
     * @throws IllegalArgumentException if rho is not, a stratum has not two units, or the design is not as it was drawn
     */
    public static Replicates fay(SurveyDesign design, double rho) {
        if (!(0 <= rho && rho < 1)) {
            throw new IllegalArgumentException("rho is not in [0, 1): " + rho);
        }
        var sample = DrawnSample.of(design);
        int order = Integer.highestOneBit(Math.max(1, sample.stage().strata())) * 2;
        double[][] weights = new double[order][];
        Arrays.setAll(weights, r -> sample.times(factors(sample, r, rho)));
        double[] ones = new double[order];
        Arrays.fill(ones, 1);
        double scale = 1 / (order * (1 - rho) * (1 - rho));
        return Replicates.of(weights, scale, ones, Replicates.Centre.MEAN_OF_REPLICATES);
    }

    private static double[] factors(DrawnSample sample, int r, double rho) {
        double[] factors = sample.ones();
        for (int h : sample.strata()) {
            int[] pair = sample.units(h);
            if (pair.length != 2) {
                throw new IllegalArgumentException(
                        "stratum " + sample.stage().stratumCode(h) + " is not of two units: " + pair.length);
            }
            int taken = isPositive(r, h + 1) ? 0 : 1;
            factors[pair[taken]] = 2 - rho;
            factors[pair[1 - taken]] = rho;
        }
        return factors;
    }

    /** The sign in Sylvester's Hadamard matrix. */
    private static boolean isPositive(int row, int column) {
        return Integer.bitCount(row & column) % 2 == 0;
    }
}
