package se.medborgarlofte.survey.core.microdata;

import java.util.stream.DoubleStream;

/** A column of numbers while it fills up. */
final class GrowingNumbers {

    private final DoubleStream.Builder values = DoubleStream.builder();

    void add(double value) {
        values.add(value);
    }

    NumberColumn build() {
        return new NumberColumn(values.build().toArray());
    }
}
