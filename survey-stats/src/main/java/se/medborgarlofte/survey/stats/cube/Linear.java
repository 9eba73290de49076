package se.medborgarlofte.survey.stats.cube;

/**
 * The linear part of a mean: a row of the base moves it by {@code w u}, {@code u = (y - mean) / sum w}; any other row by
 * nothing, until weights are known to have been adjusted.
 */
final class Linear {

    private final Cells cells;
    private final CubePart part;
    private final double[] u;
    private final double[] factors;

    /**
     * @param u one per outcome, 0 outside the base
     * @param factors of the weights, one per position
     */
    Linear(Cells cells, CubePart part, double[] u, double[] factors) {
        this.cells = cells;
        this.part = part;
        this.u = u;
        this.factors = factors;
    }

    /** Positions of the cube. */
    int size() {
        return factors.length;
    }

    /** Positions of the part. */
    int[] positions() {
        return part.positions();
    }

    /** {@code sum c u} over the rows of a position, c the importance of a row. */
    double sum(int position, Adjusted.Importance importance) {
        double sum = 0;
        int start = cells.start(position);
        for (int o = 0; o < u.length; o++) {
            sum += u[o] * importance.of(cells.rows(start + o), cells.weight(start + o));
        }
        return sum;
    }

    /** Tells what the rows of a position add: {@code w (u - fitted)} and its square. */
    void putInto(Influences influences, int position, double fitted) {
        double sum = 0;
        double square = 0;
        int start = cells.start(position);
        for (int o = 0; o < u.length; o++) {
            double left = u[o] - fitted;
            sum += cells.weight(start + o) * left;
            square += cells.square(start + o) * left * left;
        }
        double factor = factors[position];
        influences.set(position, factor * sum, factor * factor * square);
    }
}
