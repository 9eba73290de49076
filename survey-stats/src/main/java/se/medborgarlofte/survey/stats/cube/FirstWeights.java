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

    /** Whether all rows have the weight of the first one of their position; takes note of the first ones it comes across. */
    boolean areThoseOf(int[] positions, double[] weightOfRow, int length) {
        double[] first = weights[0];
        for (int i = 0; i < length; i++) {
            double weight = first[positions[i]];
            if (weight != weightOfRow[i] && !Double.isNaN(weight)) {
                return false;
            }
            first[positions[i]] = weightOfRow[i];
        }
        return true;
    }

    /** One per position; 0 where none has been noted, so that nothing times it is nothing. */
    double[] toArray() {
        return Arrays.stream(weights[0])
                .map(weight -> Double.isNaN(weight) ? 0 : weight)
                .toArray();
    }
}
