package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, and names them all when it is another. */
final class OneOf<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> values;

    OneOf(E[] values) {
        this.values = List.of(values);
    }

    @Override
    public E convert(String word) {
        return values.stream()
                .filter(value -> LowerCase.word(value).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is not one of "
                        + values.stream().map(LowerCase::word).collect(joining(", "))));
    }
}
