package se.medborgarlofte.survey.stats.index;

import java.math.BigDecimal;
import java.util.List;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;

/** Points for a share: one for every cut-off that it reaches. */
final class PointScale {

    private static final double PERCENT = 100;
    /** What is on a cut-off but for the last digits of a double is on it. */
    private static final double ROUNDING = 1e-12;

    private final double[] cutOffs;

    PointScale(List<BigDecimal> cutOffs) {
        this.cutOffs = cutOffs.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /** The points of an item, by its weights inside and in its base; the base is above 0. */
    int of(double inside, double base) {
        int points = 0;
        for (double cutOff : cutOffs) {
            points += PERCENT * inside >= cutOff * base * (1 - ROUNDING) ? 1 : 0;
        }
        return points;
    }

    /** Whether a share is no farther than so many percentage points from a cut-off. */
    boolean isNear(double share, BigDecimal distance) {
        for (double cutOff : cutOffs) {
            if (Math.abs(PERCENT * share - cutOff) <= distance.doubleValue() + ROUNDING * PERCENT) {
                return true;
            }
        }
        return false;
    }

    /** No chance of anything, yet. */
    static int[] classes() {
        return new int[ProblemIndex.MOST + 1];
    }
}
