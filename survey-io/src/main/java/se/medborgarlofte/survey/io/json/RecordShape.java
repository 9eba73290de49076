package se.medborgarlofte.survey.io.json;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Finding;

/**
 * An object with a field for each component of a record.
 *
 * <p>Whatever can be read is kept: what is left out or cannot be read is left for the constraints of the record.
 */
record RecordShape<T>(RecordType<T> type, Shapes shapes) implements Shape<T> {

    @Override
    public Optional<T> read(Node node, Faults faults) {
        if (!(node instanceof Node.Fields object)) {
            return faults.refuse("json.notObject", node);
        }
        var names = type.names();
        var values = new ArrayList<Optional<Object>>(
                IntStream.range(0, names.size()).mapToObj(this::absent).toList());
        object.fields().forEach((name, written) -> {
            int i = names.indexOf(name);
            if (i < 0) {
                faults.add(unknown(name, names, faults.at(name)));
            } else {
                value(i, written, faults.at(name)).ifPresent(value -> values.set(i, Optional.of(value)));
            }
        });
        var created = type.create(values);
        return created.isPresent() ? created : faults.refuse(faults.error("json.incomplete"));
    }

    private Optional<Object> absent(int i) {
        return shapes.any(type.component(i)).absent();
    }

    private Optional<Object> value(int i, Node written, Faults faults) {
        return written instanceof Node.Nothing
                ? faults.refuse(faults.error("json.null"))
                : shapes.any(type.component(i)).read(written, faults);
    }

    /** That nothing is called {@code name} there. */
    static Finding unknown(String name, List<String> names, Faults there) {
        return Nearest.to(name, names)
                .map(meant ->
                        there.error("json.misspeltField").with("field", name).with("meant", meant))
                .orElseGet(() -> there.error("json.unknownField")
                        .with("field", name)
                        .with("known", names.stream().collect(joining(", "))));
    }

    @Override
    public Node write(T value) {
        Map<String, Node> fields = new LinkedHashMap<>();
        var names = type.names();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            var component = type.component(i);
            type.value(value, i)
                    .filter(content -> !shapes.any(component).absent().equals(Optional.of(content)))
                    .ifPresent(content -> fields.put(name, shapes.any(component).write(content)));
        }
        return new Node.Fields(fields);
    }

    @Override
    public Column.Form form() {
        return Column.Form.RECORD;
    }
}
