package se.medborgarlofte.survey.stats.study;

import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.NumberColumn;
import se.medborgarlofte.survey.stats.design.Domain;

/** Columns as estimators take them. */
final class Values {

    private Values() {}

    /** Not a number where a row has none. */
    static double[] of(NumberColumn column) {
        return IntStream.range(0, column.size())
                .mapToDouble(row -> column.isMissing(row) ? Double.NaN : column.value(row))
                .toArray();
    }

    static int[] of(LabelColumn column) {
        return IntStream.range(0, column.size()).map(column::number).toArray();
    }

    /** The rows with a number. */
    static Domain known(double[] values) {
        return Domain.of(values.length, row -> !Double.isNaN(values[row]));
    }
}
