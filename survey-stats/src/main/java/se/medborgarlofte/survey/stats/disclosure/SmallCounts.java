package se.medborgarlofte.survey.stats.disclosure;

import java.util.List;

/**
 * The counts of a sensitive item that must not be told: fewer people inside, or fewer outside, than a smallest number.
 *
 * @param smallest count that may be told, at least 1
 */
public record SmallCounts(int smallest) {

    /** People in the numerator, out of the {@code n} in the base. */
    public record Count(int inside, int n) {

        int outside() {
            return n - inside;
        }

        boolean isLow() {
            return inside <= outside();
        }

        int fewer() {
            return Math.min(inside, outside());
        }
    }

    /** The most people who may not be told. */
    public int largestUntold() {
        return smallest - 1;
    }

    public boolean isSmall(Count count) {
        return count.fewer() < smallest;
    }

    /**
     * Whether the rows of a table may be shown together, the small ones as no more than "under" or "over".
     *
     * <p>Whoever knows the total and the other rows exactly knows what the small rows are together. That tells nothing of one
     * of them as long as the others could make up for its being anything from none to the most that is not told; so a single
     * small row is never hidden, two only when they could trade all of it.
     *
     * @param rows of a partition of the total
     */
    public boolean areHidden(Count total, List<Count> rows) {
        var small = rows.stream().filter(this::isSmall).toList();
        if (small.isEmpty() || isSmall(total)) {
            return true;
        }
        int couldBeFewer = small.stream().mapToInt(this::above).sum();
        int couldBeMore = small.stream().mapToInt(this::below).sum();
        return couldBeFewer >= largestUntold() && couldBeMore >= largestUntold();
    }

    /** How far the count is above the least that a reader must think possible. */
    private int above(Count row) {
        return row.isLow() ? row.inside() : largestUntold() - row.outside();
    }

    private int below(Count row) {
        return row.isLow() ? largestUntold() - row.inside() : row.outside();
    }
}
