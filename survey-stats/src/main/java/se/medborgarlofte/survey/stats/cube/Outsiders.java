package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;

/**
 * Weights, and their squares, of the rows of each position and stratum, by which what is fitted to positions counts.
 *
 * <p>A table asks for thousands of these sums, and each addition waits for the one before: so there are several running sums.
 */
final class Outsiders {

    private final double[] weights;
    private final double[] squares;
    private final int[] startOfStratum;

    /** @param startOfStratum its first position; after the last one the number of positions */
    Outsiders(Cube cube, double[] factors, int[] startOfStratum) {
        var everyone = cube.everyone();
        this.weights = new double[factors.length];
        this.squares = new double[factors.length];
        this.startOfStratum = startOfStratum;
        Arrays.setAll(weights, p -> factors[p] * everyone.weight(p));
        Arrays.setAll(squares, p -> factors[p] * factors[p] * everyone.square(p));
    }

    int positions() {
        return weights.length;
    }

    int strata() {
        return startOfStratum.length - 1;
    }

    double weight(int position) {
        return weights[position];
    }

    /** {@code sum w f} over a stratum. */
    double weighted(int stratum, double[] fitted) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int end = startOfStratum[stratum + 1];
        int p = startOfStratum[stratum];
        for (; p < end - 3; p += 4) {
            a += weights[p] * fitted[p];
            b += weights[p + 1] * fitted[p + 1];
            c += weights[p + 2] * fitted[p + 2];
            d += weights[p + 3] * fitted[p + 3];
        }
        for (; p < end; p++) {
            a += weights[p] * fitted[p];
        }
        return a + b + (c + d);
    }

    /** {@code sum w^2 f g} over a stratum. */
    double product(int stratum, double[] one, double[] other) {
        double a = 0;
        double b = 0;
        int end = startOfStratum[stratum + 1];
        int p = startOfStratum[stratum];
        for (; p < end - 1; p += 2) {
            a += squares[p] * one[p] * other[p];
            b += squares[p + 1] * one[p + 1] * other[p + 1];
        }
        for (; p < end; p++) {
            a += squares[p] * one[p] * other[p];
        }
        return a + b;
    }
}
