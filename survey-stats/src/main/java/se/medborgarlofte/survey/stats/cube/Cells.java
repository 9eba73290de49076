package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows, weights and squares of weights by position and outcome of one item. */
final class Cells {

    private final int outcomes;
    private final long[] rows;
    private final double[] weights;
    private final double[] squares;

    private Cells(int outcomes, int size) {
        this.outcomes = outcomes;
        this.rows = new long[size];
        this.weights = new double[size];
        this.squares = new double[size];
    }

    /** All 0. */
    static Cells of(int outcomes, int positions) {
        return new Cells(outcomes, outcomes * positions);
    }

    /** All outcomes as one. */
    Cells joined() {
        var joined = of(1, rows.length / outcomes);
        for (int cell = 0; cell < rows.length; cell++) {
            joined.add(cell / outcomes, rows[cell], weights[cell], squares[cell]);
        }
        return joined;
    }

    int outcomes() {
        return outcomes;
    }

    /** The number of the first outcome's cell. */
    int start(int position) {
        return position * outcomes;
    }

    /** Of all outcomes of a position. */
    long rowsAt(int position) {
        int start = start(position);
        return Arrays.stream(rows, start, start + outcomes).sum();
    }

    /** Those with rows of a position, which has this number among all that there could be. */
    Stream<CubeCell> counted(long key, int item, int position) {
        int start = start(position);
        return IntStream.range(0, outcomes)
                .filter(o -> rows[start + o] > 0)
                .mapToObj(o -> new CubeCell(key, item, o, rows[start + o], weights[start + o], squares[start + o]));
    }

    long rows(int cell) {
        return rows[cell];
    }

    double weight(int cell) {
        return weights[cell];
    }

    double square(int cell) {
        return squares[cell];
    }

    void add(int cell, long moreRows, double weight, double square) {
        rows[cell] += moreRows;
        weights[cell] += weight;
        squares[cell] += square;
    }

    /** Adds all cells of another, each of its positions to one of these. */
    void add(Cells other, int[] positions) {
        for (int p = 0; p < positions.length; p++) {
            int from = other.start(p);
            int to = start(positions[p]);
            for (int o = 0; o < outcomes; o++) {
                add(to + o, other.rows[from + o], other.weights[from + o], other.squares[from + o]);
            }
        }
    }
}
