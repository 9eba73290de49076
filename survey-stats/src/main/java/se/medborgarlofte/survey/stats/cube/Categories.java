package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import java.util.List;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.core.microdata.LabelColumn;

/** One category per row, numbered from 0, read a stretch of rows at a time; may be read from any number of threads. */
public interface Categories {

    /** Everybody in the same one. */
    Categories ONE = new Categories() {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public void read(int from, int[] into) {
            Arrays.fill(into, 0);
        }
    };

    /** Their number, at least 1. */
    int size();

    /**
     * Fills in the categories of the rows from one on.
     *
     * @param into filled, as far as there are rows
     */
    void read(int from, int[] into);

    /** By label, numbered as there; those without one are the last category. */
    static Categories of(LabelColumn column) {
        return new OfLabels(column);
    }

    /**
     * By label, in the order of these; all others, and those without one, are the last category. Parts of a file that lie
     * apart, whose labels come in another order, get the same numbers.
     */
    static Categories of(LabelColumn column, List<String> labels) {
        return new OfListed(
                column,
                labels.size() + 1,
                column.labels().stream()
                        .map(labels::indexOf)
                        .map(place -> place < 0 ? labels.size() : place)
                        .toList());
    }

    /**
     * By number.
     *
     * @param size of the categories
     * @param ofRow one per row, 0 to {@code size - 1}
     * @throws IllegalArgumentException if one is not
     */
    static Categories of(int size, int[] ofRow) {
        for (int category : ofRow) {
            if (category < 0 || category >= size) {
                throw new IllegalArgumentException("category of a row is not in 0.." + (size - 1) + ": " + category);
            }
        }
        return new OfNumbers(size, ofRow.clone());
    }

    /**
     * By code, in the order of these; all others, and those without one, are the last category.
     *
     * @param codes each 0 to 99
     */
    static Categories of(CodeColumn column, List<Integer> codes) {
        return new OfItem(CubeItem.of(column, codes));
    }
}
