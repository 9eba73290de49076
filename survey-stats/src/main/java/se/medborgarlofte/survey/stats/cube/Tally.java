package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Rows, weights and squares of weights by position and outcome of two items together, while rows are gone through: two
 * answers for one place in memory.
 *
 * <p>Where all rows of a position have had one weight they are only counted; this is most of what makes a file of few weights
 * fast.
 */
final class Tally {

    /** So many outcomes of two items together are still worth it: more would not stay near the processor. */
    private static final int MOST_TOGETHER = 64;

    /** Rows, weights, squares. */
    private static final int SUMS = 3;

    private static final int LAST_SIGN = CubeItem.SIGNS - 1;

    private final CubeItem one;
    private final CubeItem other;
    private final int outcomes;
    private final int[] alike;
    private final double[] sums;

    private Tally(CubeItem one, CubeItem other, int[] alike, double[] sums) {
        this.one = one;
        this.other = other;
        this.outcomes = one.outcomes() * other.outcomes();
        this.alike = alike;
        this.sums = sums;
    }

    /** @param other goes through the rows beside; {@link CubeItem#everyone} if there is none */
    static Tally of(CubeItem one, CubeItem other, int positions) {
        int size = one.outcomes() * other.outcomes() * positions;
        return new Tally(one, other, new int[size], new double[SUMS * size]);
    }

    /** Whether two items are worth being counted together. */
    static boolean isWorthIt(CubeItem one, CubeItem other) {
        return Math.min(one.outcomes(), other.outcomes()) > 1 && one.outcomes() * other.outcomes() <= MOST_TOGETHER;
    }

    CubeItem one() {
        return one;
    }

    CubeItem other() {
        return other;
    }

    /** With room for so many positions. */
    Tally grown(int positions) {
        int size = outcomes * positions;
        return new Tally(one, other, Arrays.copyOf(alike, size), Arrays.copyOf(sums, SUMS * size));
    }

    /** Counts rows that all have the weight of their position. */
    void count(int[] positions, byte[] signs, byte[] others, int length) {
        int[] first = times(one.table(), other.outcomes());
        int[] second = times(other.table(), 1);
        for (int i = 0; i < length; i++) {
            alike[positions[i] * outcomes + first[signs[i] & LAST_SIGN] + second[others[i] & LAST_SIGN]]++;
        }
    }

    /** Counts and sums up rows of any weight. */
    void add(int[] positions, byte[] signs, byte[] others, double[] weightOfRow, int length) {
        int[] first = times(one.table(), SUMS * other.outcomes());
        int[] second = times(other.table(), SUMS);
        int ofPosition = SUMS * outcomes;
        for (int i = 0; i < length; i++) {
            int cell = positions[i] * ofPosition + first[signs[i] & LAST_SIGN] + second[others[i] & LAST_SIGN];
            double weight = weightOfRow[i];
            sums[cell]++;
            sums[cell + 1] += weight;
            sums[cell + 2] += weight * weight;
        }
    }

    /** Of a length that the compiler knows, so that it is looked up in without asking whether the sign is among them. */
    private static int[] times(int[] outcomeOfSign, int factor) {
        int[] product = new int[CubeItem.SIGNS];
        for (int sign = 0; sign < product.length; sign++) {
            product[sign] = factor * outcomeOfSign[sign];
        }
        return product;
    }

    /** Each of the two items by itself. */
    Stream<Tally> apart(int positions) {
        return isOfOne() ? Stream.of(this) : both(positions);
    }

    private boolean isOfOne() {
        return other.outcomes() == 1;
    }

    private Stream<Tally> both(int positions) {
        var first = of(one, CubeItem.everyone(), positions);
        var second = of(other, CubeItem.everyone(), positions);
        int cell = 0;
        for (int p = 0; p < positions; p++) {
            for (int a = 0; a < one.outcomes(); a++) {
                for (int b = 0; b < other.outcomes(); b++) {
                    first.add(p * one.outcomes() + a, this, cell);
                    second.add(p * other.outcomes() + b, this, cell++);
                }
            }
        }
        return Stream.of(first, second);
    }

    private void add(int cell, Tally from, int place) {
        alike[cell] += from.alike[place];
        for (int s = 0; s < SUMS; s++) {
            sums[SUMS * cell + s] += from.sums[SUMS * place + s];
        }
    }

    /**
     * The sums of the one item, in another order of positions.
     *
     * @param order which position comes first, second, …
     * @param weightOfPosition the weight of the rows that were only counted
     */
    Cells cells(int[] order, double[] weightOfPosition) {
        var cells = Cells.of(outcomes, order.length);
        for (int p = 0; p < order.length; p++) {
            double weight = weightOfPosition[order[p]];
            for (int outcome = 0; outcome < outcomes; outcome++) {
                int from = order[p] * outcomes + outcome;
                cells.add(
                        p * outcomes + outcome,
                        alike[from] + (long) sums[SUMS * from],
                        sums[SUMS * from + 1] + alike[from] * weight,
                        sums[SUMS * from + 2] + alike[from] * weight * weight);
            }
        }
        return cells;
    }
}
