package se.medborgarlofte.survey.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list; what cannot be read of it is {@code null} in its place, so that the others keep their numbers. */
record ListShape<T>(Shape<T> element) implements Shape<List<T>> {

    @Override
    public Optional<List<T>> read(Node node, Faults faults) {
        if (!(node instanceof Node.Items written)) {
            return faults.refuse("json.notList", node);
        }
        List<T> list = new ArrayList<>();
        for (int i = 0; i < written.items().size(); i++) {
            list.add(element.read(written.items().get(i), faults.at(i)).orElse(null));
        }
        return Optional.of(list);
    }

    @Override
    public Node write(List<T> value) {
        return new Node.Items(value.stream().map(element::write).toList());
    }

    @Override
    public Optional<List<T>> absent() {
        return Optional.of(List.of());
    }

    @Override
    public Column.Form form() {
        return Column.Form.JSON;
    }
}
