package se.medborgarlofte.survey.cli;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number, and says how one is written when it is none. */
record WrittenNumber<N>(Function<String, N> reading, String how) implements ITypeConverter<N> {

    static WrittenNumber<Double> decimal() {
        return new WrittenNumber<>(Double::valueOf, "a number written with a point, such as 0.03");
    }

    static WrittenNumber<Integer> whole() {
        return new WrittenNumber<>(Integer::valueOf, "a whole number, such as 100");
    }

    static WrittenNumber<Long> longWhole() {
        return new WrittenNumber<>(Long::valueOf, "a whole number, such as 100");
    }

    @Override
    public N convert(String word) {
        try {
            return reading.apply(word);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + word + "' is not " + how);
        }
    }
}
