package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;

/**
 * Rows, weights and squares of weights by position and outcome of one item, while rows are gone through.
 *
 * <p>Where all rows of a position have had one weight they are only counted; this is most of what makes a file of few weights
 * fast.
 */
final class Tally {

    private final int outcomes;
    private final int[] alike;
    private final int[] rows;
    private final double[] weights;
    private final double[] squares;

    private Tally(int outcomes, int[] alike, int[] rows, double[] weights, double[] squares) {
        this.outcomes = outcomes;
        this.alike = alike;
        this.rows = rows;
        this.weights = weights;
        this.squares = squares;
    }

    static Tally of(int outcomes, int positions) {
        int size = outcomes * positions;
        return new Tally(outcomes, new int[size], new int[size], new double[size], new double[size]);
    }

    /** With room for so many positions. */
    Tally grown(int positions) {
        int size = outcomes * positions;
        return new Tally(
                outcomes,
                Arrays.copyOf(alike, size),
                Arrays.copyOf(rows, size),
                Arrays.copyOf(weights, size),
                Arrays.copyOf(squares, size));
    }

    /** Counts rows that all have the weight of their position. */
    void count(int[] positions, byte[] signs, byte[] outcomeOfSign, int length) {
        for (int i = 0; i < length; i++) {
            alike[positions[i] * outcomes + outcomeOfSign[signs[i] & 127]]++;
        }
    }

    /** Counts and sums up rows of any weight. */
    void add(int[] positions, byte[] signs, byte[] outcomeOfSign, double[] weightOfRow, int length) {
        for (int i = 0; i < length; i++) {
            int cell = positions[i] * outcomes + outcomeOfSign[signs[i] & 127];
            double weight = weightOfRow[i];
            rows[cell]++;
            weights[cell] += weight;
            squares[cell] += weight * weight;
        }
    }

    /**
     * The sums, in another order of positions.
     *
     * @param order which position comes first, second, …
     * @param weightOfPosition the weight of the rows that were only counted
     */
    Cells cells(int[] order, double[] weightOfPosition) {
        var cells = Cells.of(outcomes, order.length);
        for (int p = 0; p < order.length; p++) {
            for (int outcome = 0; outcome < outcomes; outcome++) {
                int from = order[p] * outcomes + outcome;
                double weight = weightOfPosition[order[p]];
                cells.add(
                        p * outcomes + outcome,
                        alike[from] + rows[from],
                        weights[from] + alike[from] * weight,
                        squares[from] + alike[from] * weight * weight);
            }
        }
        return cells;
    }
}
