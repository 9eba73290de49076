package se.medborgarlofte.survey.core.microdata;

import java.util.Arrays;

/** A column of numbers while it fills up. */
final class GrowingNumbers {

    private double[] values = new double[256];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    NumberColumn build() {
        return new NumberColumn(Arrays.copyOf(values, size));
    }
}
