package se.medborgarlofte.survey.io.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Checked;

/**
 * How records of one type stand in the rows of tables: a column for each component, with the names they have in JSON.
 *
 * @param <T> a record, or a sealed interface of records
 */
public final class RowForm<T> {

    private static final Shapes SHAPES = new Shapes();

    private final Shape<T> shape;
    private final Map<String, RowForm<?>> below;
    private final List<Column> columns;

    private RowForm(Shape<T> shape, Map<String, RowForm<?>> below) {
        this.shape = shape;
        this.below = below;
        this.columns = columns(shape).stream()
                .filter(column -> !below.containsKey(column.path().get(0)))
                .toList();
    }

    public static <T> RowForm<T> of(Class<T> type) {
        return new RowForm<>(SHAPES.of(type), Map.of());
    }

    /** The same with the list {@code component} in rows of a table of its own. */
    public RowForm<T> with(String component, RowForm<?> rows) {
        var more = new LinkedHashMap<>(below);
        more.put(component, rows);
        return new RowForm<>(shape, more);
    }

    public List<Column> columns() {
        return columns;
    }

    private static List<Column> columns(Shape<?> shape) {
        if (shape instanceof KindShape<?> kinds) {
            var all = kinds.kinds().values().stream()
                    .flatMap(kind -> columns(kinds.shapes().fields(kind)).stream());
            return Stream.concat(Stream.of(new Column(List.of(KindShape.KIND), Column.Form.TEXT)), all)
                    .distinct()
                    .toList();
        }
        return shape instanceof RecordShape<?> record ? ofRecord(record) : List.of();
    }

    private static List<Column> ofRecord(RecordShape<?> record) {
        var names = record.type().names();
        return IntStream.range(0, names.size())
                .boxed()
                .flatMap(i -> component(
                        names.get(i), record.shapes().any(record.type().component(i))))
                .toList();
    }

    private static Stream<Column> component(String name, Shape<?> shape) {
        return shape.form() == Column.Form.RECORD
                ? columns(shape).stream().map(column -> column.under(name))
                : Stream.of(new Column(List.of(name), shape.form()));
    }

    public Row write(T value) {
        return row(shape.write(value));
    }

    private Row row(Node node) {
        Map<String, Object> values = new LinkedHashMap<>();
        columns.forEach(
                column -> plain(column, at(node, column.path())).ifPresent(value -> values.put(column.name(), value)));
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        below.forEach((name, form) -> rows.put(name, form.rows(at(node, List.of(name)))));
        return new Row(values, rows);
    }

    private List<Row> rows(Optional<Node> list) {
        return list.stream()
                .flatMap(node -> ((Node.Items) node).items().stream())
                .map(this::row)
                .toList();
    }

    private static Optional<Node> at(Node node, List<String> path) {
        Optional<Node> reached = Optional.of(node);
        for (String step : path) {
            reached = reached.flatMap(
                    from -> Optional.ofNullable(((Node.Fields) from).fields().get(step)));
        }
        return reached;
    }

    /** A flag that is left out is a no. */
    private static Optional<Object> plain(Column column, Optional<Node> node) {
        return switch (column.form()) {
            case TEXT -> node.map(text -> ((Node.Text) text).text());
            case NUMBER -> node.map(number -> Long.valueOf(((Node.Digits) number).digits()));
            case FLAG -> Optional.of(node.map(flag -> ((Node.Flag) flag).yes()).orElse(false));
            case JSON, RECORD -> node.map(Printer::line);
        };
    }

    /** What the row and those below it say, as far as it can be read. */
    public Checked<T> read(Row row) {
        var faults = Faults.none();
        var value = shape.read(node(row), faults);
        return new Checked<>(value, faults.findings());
    }

    private Node node(Row row) {
        var fields = new Growing();
        for (var column : columns) {
            Optional.ofNullable(row.values().get(column.name()))
                    .ifPresent(value -> fields.put(column.path(), node(column, value)));
        }
        below.forEach((name, form) -> {
            var rows = row.below().getOrDefault(name, List.of());
            if (rows.isEmpty()) {
                return;
            }
            fields.put(
                    List.of(name), new Node.Items(rows.stream().map(form::node).toList()));
        });
        return fields.node();
    }

    private static Node node(Column column, Object value) {
        return switch (column.form()) {
            case TEXT -> new Node.Text(value.toString());
            case NUMBER -> Node.Digits.of(((Number) value).longValue());
            case FLAG -> new Node.Flag((Boolean) value);
            case JSON, RECORD -> Parser.parse(value.toString()).orThrow();
        };
    }

    /** An object whose fields arrive one by one, those of its parts too. */
    private record Growing(Map<String, Object> fields) {

        Growing() {
            this(new LinkedHashMap<>());
        }

        void put(List<String> path, Node node) {
            if (path.size() == 1) {
                fields.put(path.get(0), node);
            } else {
                ((Growing) fields.computeIfAbsent(path.get(0), step -> new Growing()))
                        .put(path.subList(1, path.size()), node);
            }
        }

        Node node() {
            Map<String, Node> nodes = new LinkedHashMap<>();
            fields.forEach((name, part) -> nodes.put(name, part instanceof Growing more ? more.node() : (Node) part));
            return new Node.Fields(nodes);
        }
    }
}
