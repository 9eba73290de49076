package se.medborgarlofte.survey.io.json;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column that a component of a record takes.
 *
 * @param path of the component, through the records it is in
 * @param form of what stands in the column
 */
public record Column(List<String> path, Form form) {

    /** What stands in a column. */
    public enum Form {
        TEXT,
        NUMBER,
        FLAG,
        /** Parts that are never looked for by themselves, such as a text in several languages. */
        JSON,
        /** Never in a column: a record of which each component has a column of its own. */
        RECORD
    }

    public Column {
        path = List.copyOf(path);
    }

    /** As the database calls it: {@code fieldwork_first_day}. */
    public String name() {
        return path.stream().map(Column::words).collect(joining("_"));
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    Column under(String parent) {
        return new Column(Stream.concat(Stream.of(parent), path.stream()).toList(), form);
    }
}
