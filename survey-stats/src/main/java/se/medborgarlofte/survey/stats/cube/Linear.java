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

    CubePart part() {
        return part;
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

    /** What the rows of a position add, {@code w (u - fitted)}. */
    double sumLeft(int position, double fitted) {
        double sum = 0;
        int start = cells.start(position);
        for (int o = 0; o < u.length; o++) {
            sum += cells.weight(start + o) * (u[o] - fitted);
        }
        return factors[position] * sum;
    }

    /** The squares of that. */
    double squareLeft(int position, double fitted) {
        double square = 0;
        int start = cells.start(position);
        for (int o = 0; o < u.length; o++) {
            double left = u[o] - fitted;
            square += cells.square(start + o) * left * left;
        }
        return factors[position] * factors[position] * square;
    }
}
