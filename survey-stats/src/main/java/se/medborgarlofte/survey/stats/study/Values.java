package se.medborgarlofte.survey.stats.study;

import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.NumberColumn;
import se.medborgarlofte.survey.stats.design.Domain;

/** Columns as estimators take them. */
final class Values {

    private Values() {}

    /** Not a number where a row has none. */
    static double[] of(NumberColumn column) {
        double[] values = new double[column.size()];
        column.copy(0, values);
        return values;
    }

    static int[] of(LabelColumn column) {
        int[] numbers = new int[column.size()];
        column.copy(0, numbers);
        return numbers;
    }

    /** The rows with a number. */
    static Domain known(double[] values) {
        return Domain.of(values.length, row -> !Double.isNaN(values[row]));
    }
}
