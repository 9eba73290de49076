package se.medborgarlofte.survey.stats.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.microdata.NumberColumn;

/** The different numbers in a column, ascending, such as the ages of those who answered. */
final class DistinctNumbers {

    private final double[] ascending;

    private DistinctNumbers(double[] ascending) {
        this.ascending = ascending;
    }

    /**
     * Those of all who gave one.
     *
     * @param most of them to be told apart, at least 0
     * @return nothing when there are more
     */
    static Optional<DistinctNumbers> of(NumberColumn column, int most) {
        double[] found = new double[most];
        int size = 0;
        for (int row = 0; row < column.size(); row++) {
            int place = column.isMissing(row) ? 0 : Arrays.binarySearch(found, 0, size, column.value(row));
            if (place < 0 && size == most) {
                return Optional.empty();
            }
            if (place < 0) {
                insert(column.value(row), -place - 1, found, size++);
            }
        }
        return Optional.of(new DistinctNumbers(Arrays.copyOf(found, size)));
    }

    private static void insert(double number, int place, double[] among, int size) {
        System.arraycopy(among, place, among, place + 1, size - place);
        among[place] = number;
    }

    /** Where one of them stands, from 0. */
    int place(double number) {
        return Arrays.binarySearch(ascending, number);
    }

    /** Their number. */
    int size() {
        return ascending.length;
    }

    List<Double> ascending() {
        return Arrays.stream(ascending).boxed().toList();
    }
}
