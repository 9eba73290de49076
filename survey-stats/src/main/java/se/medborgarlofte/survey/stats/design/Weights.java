package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;

/** The rule for weights: none below 0, none missing, and a finite sum. */
final class Weights {

    private Weights() {}

    /** A copy of {@code values}.  @throws IllegalArgumentException naming the first row that breaks the rule */
    static double[] checked(double[] values) {
        for (int row = 0; row < values.length; row++) {
            if (!(values[row] >= 0 && Double.isFinite(values[row]))) {
                throw new IllegalArgumentException(
                        "weight of row " + row + " is not at least 0 and finite: " + values[row]);
            }
        }
        double sum = Arrays.stream(values).sum();
        if (!Double.isFinite(sum)) {
            throw new IllegalArgumentException("sum of weights is not finite: " + sum);
        }
        return values.clone();
    }
}
