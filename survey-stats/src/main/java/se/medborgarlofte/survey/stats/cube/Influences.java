package se.medborgarlofte.survey.stats.cube;

/**
 * What the rows of each position add to an estimate's linear part: their sum, and the sum of their squares.
 *
 * <p>A table asks for thousands of these, so loops over all positions are written to run without a branch.
 */
final class Influences {

    private final double[] sums;
    private final double[] squares;

    Influences(int positions) {
        this.sums = new double[positions];
        this.squares = new double[positions];
    }

    /** Every row of a position is moved alike, {@code -w f}. */
    void setAll(double[] weights, double[] squaresOfWeights, double[] f) {
        for (int p = 0; p < f.length; p++) {
            double fitted = f[p];
            sums[p] = -weights[p] * fitted;
            squares[p] = squaresOfWeights[p] * fitted * fitted;
        }
    }

    void set(int position, double sum, double square) {
        sums[position] = sum;
        squares[position] = square;
    }

    double sum(int position) {
        return sums[position];
    }

    /** The sums of the positions of a stretch, in four running sums, since each addition waits for the one before. */
    double sum(int fromInclusive, int toExclusive) {
        return sum(sums, fromInclusive, toExclusive);
    }

    /** Likewise of the squares. */
    double square(int fromInclusive, int toExclusive) {
        return sum(squares, fromInclusive, toExclusive);
    }

    private static double sum(double[] values, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int p = from;
        for (; p < to - 3; p += 4) {
            a += values[p];
            b += values[p + 1];
            c += values[p + 2];
            d += values[p + 3];
        }
        for (; p < to; p++) {
            a += values[p];
        }
        return a + b + (c + d);
    }
}
