package se.medborgarlofte.survey.io.json;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** One of a fixed list of values, written in small letters: {@code probability_sample}. */
record EnumShape<E extends Enum<E>>(List<E> values) implements Shape<E> {

    static <E extends Enum<E>> EnumShape<E> of(Class<E> type) {
        return new EnumShape<>(List.of(type.getEnumConstants()));
    }

    @Override
    public Optional<E> read(Node node, Faults faults) {
        var value = node instanceof Node.Text text ? written(text.text()) : Optional.<E>empty();
        return value.isPresent()
                ? value
                : faults.refuse(faults.error("json.unknownValue")
                        .with("found", Faults.snippet(node))
                        .with("known", values.stream().map(EnumShape::word).collect(joining(", "))));
    }

    private Optional<E> written(String text) {
        return values.stream().filter(each -> word(each).equals(text)).findFirst();
    }

    @Override
    public Node write(E value) {
        return new Node.Text(word(value));
    }

    private static String word(Enum<?> value) {
        return SmallLetters.of(value);
    }
}
