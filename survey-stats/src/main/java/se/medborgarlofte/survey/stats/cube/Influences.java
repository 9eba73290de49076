package se.medborgarlofte.survey.stats.cube;

import java.util.Optional;

/**
 * What the rows of each position add to an estimate's linear part: their sum, and the sum of their squares.
 *
 * @see Shifted
 */
final class Influences {

    private final int[] positions;
    private final double[] sums;
    private final double[] squares;
    private final Optional<Shifted> others;

    private Influences(int[] positions, Optional<Shifted> others) {
        this.positions = positions;
        this.sums = new double[positions.length];
        this.squares = new double[positions.length];
        this.others = others;
    }

    /** Only the rows of the part add anything. */
    static Influences of(Linear linear) {
        return of(linear, Optional.empty());
    }

    /** Those of all other positions do, too. */
    static Influences of(Linear linear, Shifted shifted) {
        return of(linear, Optional.of(shifted));
    }

    private static Influences of(Linear linear, Optional<Shifted> shifted) {
        var influences = new Influences(linear.part().positions(), shifted);
        for (int i = 0; i < influences.positions.length; i++) {
            int p = influences.positions[i];
            double fitted = shifted.isPresent() ? shifted.get().fitted(i) : 0;
            influences.sums[i] = linear.sumLeft(p, fitted);
            influences.squares[i] = linear.squareLeft(p, fitted);
        }
        return influences;
    }

    /** Of the part; ascending. */
    int[] positions() {
        return positions;
    }

    /** Of a position of the part, by its place among these. */
    double sum(int place) {
        return sums[place];
    }

    /** Likewise of the squares. */
    double square(int place) {
        return squares[place];
    }

    /** What positions outside the part add, if anything. */
    Optional<Shifted> others() {
        return others;
    }
}
