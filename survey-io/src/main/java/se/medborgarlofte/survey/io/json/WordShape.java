package se.medborgarlofte.survey.io.json;

import java.util.Optional;
import java.util.function.Function;

/**
 * Values written as a text in quotes.
 *
 * @param code of the finding when the text says no such value
 * @param reader of the text; empty when it says no such value
 */
record WordShape<T>(String code, Function<String, Optional<T>> reader, Function<T, String> writer) implements Shape<T> {

    @Override
    public Optional<T> read(Node node, Faults faults) {
        if (!(node instanceof Node.Text written)) {
            return faults.refuse(code, node);
        }
        var value = reader.apply(written.text());
        return value.isPresent() ? value : faults.refuse(code, node);
    }

    @Override
    public Node write(T value) {
        return new Node.Text(writer.apply(value));
    }
}
