package se.medborgarlofte.survey.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object whose field names are data, in the order they were written. */
record MapShape<K, V>(Shape<K> key, Shape<V> value) implements Shape<Map<K, V>> {

    @Override
    public Optional<Map<K, V>> read(Node node, Faults faults) {
        if (!(node instanceof Node.Fields written)) {
            return faults.refuse("json.notObject", node);
        }
        Map<K, V> map = new LinkedHashMap<>();
        written.fields().forEach((name, content) -> {
            var read = value.read(content, faults.at(name));
            key.read(new Node.Text(name), faults.at(name)).ifPresent(k -> read.ifPresent(v -> map.put(k, v)));
        });
        return Optional.of(map);
    }

    @Override
    public Node write(Map<K, V> map) {
        Map<String, Node> fields = new LinkedHashMap<>();
        map.forEach((k, v) -> fields.put(name(k), value.write(v)));
        return new Node.Fields(fields);
    }

    private String name(K k) {
        if (key.write(k) instanceof Node.Text name) {
            return name.text();
        }
        throw new IllegalArgumentException("key of a map is not written as a text: " + k);
    }

    @Override
    public Optional<Map<K, V>> absent() {
        return Optional.of(Map.of());
    }

    @Override
    public Column.Form form() {
        return Column.Form.JSON;
    }
}
