package se.medborgarlofte.survey.io.json;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One of several kinds of object, told apart by the field {@code kind}.
 *
 * @param <T> the sealed interface of the kinds
 */
record KindShape<T>(Map<String, Class<? extends T>> kinds, Shapes shapes) implements Shape<T> {

    static final String KIND = "kind";

    @Override
    public Optional<T> read(Node node, Faults faults) {
        if (!(node instanceof Node.Fields object)) {
            return faults.refuse("json.notObject", node);
        }
        var written = Optional.ofNullable(object.fields().get(KIND));
        return written.isEmpty()
                ? faults.refuse(faults.error("json.kindMissing").with("known", known()))
                : read(object.without(KIND), written.get(), faults);
    }

    private Optional<T> read(Node.Fields object, Node written, Faults faults) {
        var kind = written instanceof Node.Text text
                ? Optional.<Class<? extends T>>ofNullable(kinds.get(text.text()))
                : Optional.<Class<? extends T>>empty();
        return kind.isPresent()
                ? shapes.fields(kind.get()).read(object, faults).map(value -> value)
                : faults.refuse(faults.error("json.kindUnknown")
                        .with("found", Faults.snippet(written))
                        .with("known", known()));
    }

    private String known() {
        return kinds.keySet().stream().collect(joining(", "));
    }

    @Override
    public Node write(T value) {
        Map<String, Node> fields = new LinkedHashMap<>();
        var kind = kinds.entrySet().stream()
                .filter(entry -> entry.getValue().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("value is not of a known kind: " + value));
        fields.put(KIND, new Node.Text(kind.getKey()));
        if (written(kind.getValue(), value) instanceof Node.Fields object) {
            fields.putAll(object.fields());
        }
        return new Node.Fields(fields);
    }

    private <K extends T> Node written(Class<K> kind, T value) {
        return shapes.fields(kind).write(kind.cast(value));
    }

    @Override
    public Column.Form form() {
        return Column.Form.JSON;
    }
}
