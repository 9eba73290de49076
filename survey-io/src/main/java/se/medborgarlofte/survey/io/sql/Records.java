package se.medborgarlofte.survey.io.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.io.json.Column;
import se.medborgarlofte.survey.io.json.Row;

/** Writes records into their tables and reads them back. */
final class Records {

    private final Sql sql;

    Records(Sql sql) {
        this.sql = sql;
    }

    /** Keeps exactly these records, in their order. */
    <T> void replace(Table<T> table, List<T> records, Function<T, String> key) {
        sql.update("DELETE FROM " + Table.quoted(table.name()));
        for (int i = 0; i < records.size(); i++) {
            insert(table, records.get(i), key.apply(records.get(i)), i);
        }
    }

    <T> void insert(Table<T> table, T written, String key, int position) {
        write(table, table.insert(false), written, key, position);
    }

    /** In place of the one with the same key; the table has none below it. */
    <T> void upsert(Table<T> table, T written, String key, int position) {
        write(table, table.upsert(), written, key, position);
    }

    private <T> void write(Table<T> table, String statement, T written, String key, int position) {
        var row = table.form().write(written);
        sql.update(statement, values(table, row, key, position));
        parts(table, row, key);
    }

    private void parts(Table<?> table, Row row, String parent) {
        table.below().forEach((component, below) -> {
            var rows = row.below().getOrDefault(component, List.of());
            List<Object[]> written = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                written.add(values(below, rows.get(i), parent + "/" + i, parent, i));
            }
            sql.updateEach(below.insert(true), written);
            for (int i = 0; i < rows.size(); i++) {
                parts(below, rows.get(i), parent + "/" + i);
            }
        });
    }

    private static Object[] values(Table<?> table, Row row, Object... place) {
        var values = table.form().columns().stream()
                .map(column -> (Object) Optional.ofNullable(row.values().get(column.name())));
        return Stream.concat(Stream.of(place), values).toArray();
    }

    /** All records of a table, in their order. */
    <T> List<Checked<T>> read(Table<T> table) {
        var below = below(table);
        return sql.list(table.select(false), row -> new Keyed(row.getString("key"), values(table, row))).stream()
                .map(row -> table.form().read(row.with(below)))
                .toList();
    }

    private Map<String, Map<String, List<Row>>> below(Table<?> table) {
        Map<String, Map<String, List<Row>>> below = new LinkedHashMap<>();
        table.below().forEach((component, part) -> below.put(component, byParent(part)));
        return below;
    }

    private Map<String, List<Row>> byParent(Table<?> table) {
        var below = below(table);
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        sql.each(
                table.select(true),
                row -> rows.computeIfAbsent(row.getString("parent"), parent -> new ArrayList<>())
                        .add(new Keyed(row.getString("key"), values(table, row)).with(below)));
        return rows;
    }

    private static Map<String, Object> values(Table<?> table, ResultSet row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var column : table.form().columns()) {
            value(column, row).ifPresent(value -> values.put(column.name(), value));
        }
        return values;
    }

    private static Optional<Object> value(Column column, ResultSet row) throws SQLException {
        Object value = switch (column.form()) {
            case TEXT, JSON, RECORD -> row.getString(column.name());
            case NUMBER -> row.getLong(column.name());
            case FLAG -> row.getBoolean(column.name());
        };
        return row.wasNull() ? Optional.empty() : Optional.ofNullable(value);
    }

    /** A row that does not know its parts yet. */
    private record Keyed(String key, Map<String, Object> values) {

        Row with(Map<String, Map<String, List<Row>>> below) {
            Map<String, List<Row>> mine = new LinkedHashMap<>();
            below.forEach((component, rows) -> mine.put(component, rows.getOrDefault(key, List.of())));
            return new Row(values, mine);
        }
    }
}
