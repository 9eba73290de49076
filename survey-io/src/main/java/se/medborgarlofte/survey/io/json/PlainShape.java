package se.medborgarlofte.survey.io.json;

import java.util.List;
import java.util.Optional;

/** A record around one plain value, written as that value alone: {@code "CENTRUM"}. */
record PlainShape<T>(RecordType<T> type, Shapes shapes) implements Shape<T> {

    @Override
    public Optional<T> read(Node node, Faults faults) {
        if (isText() && !(node instanceof Node.Fields)) {
            return faults.refuse("json.notTexts", node);
        }
        return shapes.any(type.component(0))
                .read(node, faults)
                .flatMap(value -> type.create(List.of(Optional.of(value))));
    }

    /** A text in several languages, which people take for a plain one. */
    private boolean isText() {
        return shapes.any(type.component(0)).form() == Column.Form.JSON;
    }

    @Override
    public Node write(T value) {
        return type.value(value, 0)
                .map(content -> shapes.write(type.component(0), content))
                .orElseGet(Node.Nothing::new);
    }

    @Override
    public Column.Form form() {
        return shapes.any(type.component(0)).form();
    }
}
