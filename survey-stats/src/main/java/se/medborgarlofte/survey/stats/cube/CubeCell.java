package se.medborgarlofte.survey.stats.cube;

/**
 * What a cube knows of the rows of one position with one outcome of one item.
 *
 * @param position its number among all that there could be, at least 0
 * @param item from 1; 0 is everyone
 * @param outcome from 0
 * @param rows at least 1
 * @param weight the sum of their weights
 * @param square the sum of the squares of these
 */
public record CubeCell(long position, int item, int outcome, long rows, double weight, double square) {

    /** Whether there are rows, and sums that weights could add up to. */
    boolean isCounted() {
        return rows > 0 && isSum(weight) && isSum(square);
    }

    private static boolean isSum(double value) {
        return value >= 0 && value < Double.POSITIVE_INFINITY;
    }
}
