package se.medborgarlofte.survey.stats.index;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

/** Weights inside each item and in its base, by part of the responses; what is in no part counts for all together only. */
final class ItemSums {

    private final boolean[][] inside;
    private final boolean[][] base;
    private final int[] partOfRow;
    private final int parts;

    /** @param parts without a response in two of them */
    ItemSums(List<ShareItem> items, List<Domain> parts, int rows) {
        this.base =
                items.stream().map(item -> where(rows, item.base()::contains)).toArray(boolean[][]::new);
        this.inside = items.stream()
                .map(item -> where(
                        rows, row -> item.base().contains(row) && item.inside().test(row)))
                .toArray(boolean[][]::new);
        this.parts = parts.size();
        this.partOfRow = new int[rows];
        for (int part = 0; part < this.parts; part++) {
            int place = part + 1;
            parts.get(part).rows().forEach(row -> partOfRow[row] = place);
        }
    }

    private static boolean[] where(int rows, IntPredicate holds) {
        boolean[] where = new boolean[rows];
        for (int row = 0; row < rows; row++) {
            where[row] = holds.test(row);
        }
        return where;
    }

    /**
     * The sums of one set of weights.
     *
     * @return {@code [part][item]}, with weights inside in the even and weights of the base in the odd places; part 0 is all
     */
    double[][] of(IntToDoubleFunction weight) {
        double[][] sums = new double[parts + 1][2 * base.length];
        for (int row = 0; row < partOfRow.length; row++) {
            double w = weight.applyAsDouble(row);
            if (w > 0) {
                add(row, w, sums[partOfRow[row]]);
            }
        }
        for (int part = 1; part <= parts; part++) {
            for (int i = 0; i < sums[0].length; i++) {
                sums[0][i] += sums[part][i];
            }
        }
        return sums;
    }

    private void add(int row, double weight, double[] sums) {
        for (int item = 0; item < base.length; item++) {
            sums[2 * item] += inside[item][row] ? weight : 0;
            sums[2 * item + 1] += base[item][row] ? weight : 0;
        }
    }
}
