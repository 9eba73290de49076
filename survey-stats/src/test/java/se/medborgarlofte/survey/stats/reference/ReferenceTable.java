package se.medborgarlofte.survey.stats.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The columns of a reference CSV; an empty field is missing. */
record ReferenceTable(int rows, Map<String, ReferenceColumn> columns) {

    /** A quoted field without quotes inside, or a plain one. */
    private static final Pattern FIELD = Pattern.compile("\"([^\"]*)\"(?:,|$)|([^,]*)(?:,|$)");

    private static final Map<Path, ReferenceTable> READ = new ConcurrentHashMap<>();

    static ReferenceTable read(Path csv) {
        return READ.computeIfAbsent(csv, ReferenceTable::parse);
    }

    private static ReferenceTable parse(Path csv) {
        try {
            var lines =
                    Files.readAllLines(csv).stream().map(ReferenceTable::fields).toList();
            var body = lines.subList(1, lines.size());
            Map<String, ReferenceColumn> columns = new LinkedHashMap<>();
            IntStream.range(0, lines.get(0).size())
                    .forEach(i -> columns.put(
                            lines.get(0).get(i),
                            ReferenceColumn.of(
                                    body.stream().map(row -> row.get(i)).toList())));
            return new ReferenceTable(body.size(), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        var matcher = FIELD.matcher(line);
        while (matcher.find()) {
            fields.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (matcher.end() == line.length() && !line.endsWith(",")) {
                return fields;
            }
        }
        return fields;
    }

    ReferenceColumn column(String name) {
        if (!columns.containsKey(name)) {
            throw new IllegalArgumentException("column is not in the table: " + name);
        }
        return columns.get(name);
    }

    double[] numbers(String name) {
        return column(name).numbers();
    }

    ReferenceTable with(String name, double[] values) {
        Map<String, ReferenceColumn> more = new LinkedHashMap<>(columns);
        more.put(name, ReferenceColumn.of(values));
        return new ReferenceTable(rows, more);
    }

    /** The rows whose truth value is 1. */
    ReferenceTable where(double[] truth) {
        int[] kept = IntStream.range(0, rows).filter(row -> truth[row] == 1).toArray();
        Map<String, ReferenceColumn> fewer = new LinkedHashMap<>();
        columns.forEach((name, column) -> fewer.put(name, column.at(kept)));
        return new ReferenceTable(kept.length, fewer);
    }
}
