package se.medborgarlofte.survey.stats.cube;

import java.util.List;
import se.medborgarlofte.survey.core.microdata.LabelColumn;

/**
 * The categories of a column of labels in an order of somebody's.
 *
 * @param categories of the column's labels, by their number
 */
record OfListed(LabelColumn column, int size, List<Integer> categories) implements Categories {

    OfListed {
        categories = List.copyOf(categories);
    }

    @Override
    public void read(int from, int[] into) {
        int[] ofLabel = categories.stream().mapToInt(Integer::intValue).toArray();
        column.copy(from, into);
        for (int i = 0; i < into.length; i++) {
            into[i] = into[i] < 0 ? size - 1 : ofLabel[into[i]];
        }
    }
}
