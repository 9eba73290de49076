package se.medborgarlofte.survey.stats.cube;

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

    int outcomes() {
        return outcomes;
    }

    /** The number of the first outcome's cell. */
    int start(int position) {
        return position * outcomes;
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
