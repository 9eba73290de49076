package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;

/** The rule for weights: none missing, and a finite sum; none below 0 in what a sample was drawn with. */
final class Weights {

    private Weights() {}

    /** A copy of {@code values}.  @throws IllegalArgumentException naming the first row that breaks the rule */
    static double[] checked(double[] values) {
        for (int row = 0; row < values.length; row++) {
            require(values[row] >= 0 && Double.isFinite(values[row]), row, "at least 0 and finite", values[row]);
        }
        return finite(values);
    }

    /** A copy of {@code values}, which calibration may have made negative. */
    static double[] finite(double[] values) {
        for (int row = 0; row < values.length; row++) {
            require(Double.isFinite(values[row]), row, "finite", values[row]);
        }
        double sum = Arrays.stream(values).sum();
        if (!Double.isFinite(sum)) {
            throw new IllegalArgumentException("sum of weights is not finite: " + sum);
        }
        return values.clone();
    }

    private static void require(boolean holds, int row, String rule, double value) {
        if (!holds) {
            throw new IllegalArgumentException("weight of row " + row + " is not " + rule + ": " + value);
        }
    }
}
