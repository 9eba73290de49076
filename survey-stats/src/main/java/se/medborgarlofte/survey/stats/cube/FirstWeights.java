package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;

/** The weight that the first row of each position had. */
final class FirstWeights {

    private static final double UNSEEN = Double.NaN;

    private final double[][] weights = {{}};

    void grow(int positions) {
        int before = weights[0].length;
        weights[0] = Arrays.copyOf(weights[0], positions);
        Arrays.fill(weights[0], before, positions, UNSEEN);
    }

    /** Whether all rows have the weight of the first one of their position; takes note of those that are the first. */
    boolean areThoseOf(int[] positions, double[] weightOfRow, int length) {
        double[] first = weights[0];
        boolean all = true;
        for (int i = 0; i < length; i++) {
            double weight = first[positions[i]];
            if (Double.isNaN(weight)) {
                first[positions[i]] = weightOfRow[i];
            } else {
                all &= weight == weightOfRow[i];
            }
        }
        return all;
    }

    double[] toArray() {
        return weights[0].clone();
    }
}
