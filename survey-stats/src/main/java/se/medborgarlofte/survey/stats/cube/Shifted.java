package se.medborgarlofte.survey.stats.cube;

/**
 * What rows outside a part add to an estimate whose weights were adjusted to margins: {@code -w f}, f fitted to them.
 *
 * <p>A table asks for thousands of these, so nothing is written down that can be added up at once.
 */
final class Shifted {

    private final double[] weights;
    private final double[] squares;
    private final double[] fitted;

    /**
     * @param weights their sum at each position
     * @param squares likewise, of their squares
     * @param fitted to the rows of each position; taken over
     */
    Shifted(double[] weights, double[] squares, double[] fitted) {
        this.weights = weights;
        this.squares = squares;
        this.fitted = fitted;
    }

    /** What is fitted to a position, which is from now on left out. */
    double takeOut(int position) {
        double taken = fitted[position];
        fitted[position] = 0;
        return taken;
    }

    double sum(int position) {
        return -weights[position] * fitted[position];
    }

    /** The sum over the positions of a stretch, in four running sums, since each addition waits for the one before. */
    double sum(int fromInclusive, int toExclusive) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int p = fromInclusive;
        for (; p < toExclusive - 3; p += 4) {
            a += weights[p] * fitted[p];
            b += weights[p + 1] * fitted[p + 1];
            c += weights[p + 2] * fitted[p + 2];
            d += weights[p + 3] * fitted[p + 3];
        }
        for (; p < toExclusive; p++) {
            a += weights[p] * fitted[p];
        }
        return -(a + b + (c + d));
    }

    /** Likewise of the squares. */
    double square(int fromInclusive, int toExclusive) {
        double a = 0;
        double b = 0;
        int p = fromInclusive;
        for (; p < toExclusive - 1; p += 2) {
            a += squares[p] * fitted[p] * fitted[p];
            b += squares[p + 1] * fitted[p + 1] * fitted[p + 1];
        }
        for (; p < toExclusive; p++) {
            a += squares[p] * fitted[p] * fitted[p];
        }
        return a + b;
    }
}
