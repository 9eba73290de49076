package se.medborgarlofte.survey.io.sql;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.json.Column;
import se.medborgarlofte.survey.io.json.RowForm;

/**
 * A table of records and the tables of their parts below it.
 *
 * @param form how a record stands in its row
 * @param below by the component whose parts stand there
 */
record Table<T>(String name, RowForm<T> form, Map<String, Table<?>> below) {

    static <T> Table<T> of(String name, Class<T> type) {
        return new Table<>(name, RowForm.of(type), Map.of());
    }

    /** The same with the parts {@code component} in a table of their own. */
    Table<T> with(String component, Table<?> parts) {
        var more = new LinkedHashMap<>(below);
        more.put(component, parts);
        return new Table<>(name, form.with(component, parts.form()), more);
    }

    /** The columns of a row that is part of another one, or of one that stands for itself. */
    List<String> columns(boolean isPart) {
        var place = isPart ? Stream.of("key", "parent", "position") : Stream.of("key", "position");
        return Stream.concat(place, form.columns().stream().map(Column::name)).toList();
    }

    String insert(boolean isPart) {
        var columns = columns(isPart);
        return "INSERT INTO " + quoted(name) + " (" + list(columns) + ") VALUES ("
                + columns.stream().map(column -> "?").collect(joining(", ")) + ")";
    }

    /** Writes a row in place of the one with the same key. */
    String upsert() {
        return insert(false) + " ON CONFLICT (\"key\") DO UPDATE SET "
                + columns(false).stream()
                        .skip(1)
                        .map(column -> quoted(column) + " = excluded." + quoted(column))
                        .collect(joining(", "));
    }

    String select(boolean isPart) {
        return "SELECT " + list(columns(isPart)) + " FROM " + quoted(name) + " ORDER BY \"position\"";
    }

    private static String list(List<String> columns) {
        return columns.stream().map(Table::quoted).collect(joining(", "));
    }

    /** Some of the names are words of SQL. */
    static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
