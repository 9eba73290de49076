package se.medborgarlofte.survey.stats.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The columns of a reference CSV, as text; an empty field is missing, and so is NaN in a column of numbers. */
record ReferenceTable(int rows, Map<String, List<String>> columns) {

    /** A quoted field without quotes inside, or a plain one. */
    private static final Pattern FIELD = Pattern.compile("\"([^\"]*)\"(?:,|$)|([^,]*)(?:,|$)");

    static ReferenceTable read(Path csv) {
        try {
            var lines =
                    Files.readAllLines(csv).stream().map(ReferenceTable::fields).toList();
            var body = lines.subList(1, lines.size());
            Map<String, List<String>> columns = new LinkedHashMap<>();
            IntStream.range(0, lines.get(0).size())
                    .forEach(i -> columns.put(
                            lines.get(0).get(i),
                            body.stream().map(row -> row.get(i)).toList()));
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

    List<String> text(String name) {
        if (!columns.containsKey(name)) {
            throw new IllegalArgumentException("column is not in the table: " + name);
        }
        return columns.get(name);
    }

    double[] numbers(String name) {
        return text(name).stream()
                .mapToDouble(field -> field.isEmpty() ? Double.NaN : Double.parseDouble(field))
                .toArray();
    }

    /** Whole codes as they are; other text numbered in its own order. */
    int[] codes(String name) {
        var text = text(name);
        if (text.stream().allMatch(field -> field.matches("-?\\d{1,9}"))) {
            return text.stream().mapToInt(Integer::parseInt).toArray();
        }
        var levels = text.stream().distinct().sorted().toList();
        return text.stream().mapToInt(levels::indexOf).toArray();
    }

    ReferenceTable with(String name, double[] values) {
        Map<String, List<String>> more = new LinkedHashMap<>(columns);
        more.put(
                name,
                Arrays.stream(values)
                        .mapToObj(value -> Double.isNaN(value) ? "" : plain(value))
                        .toList());
        return new ReferenceTable(rows, more);
    }

    /** The rows whose truth value is 1. */
    ReferenceTable where(double[] truth) {
        int[] kept = IntStream.range(0, rows).filter(row -> truth[row] == 1).toArray();
        Map<String, List<String>> fewer = new LinkedHashMap<>();
        columns.forEach((name, column) ->
                fewer.put(name, Arrays.stream(kept).mapToObj(column::get).toList()));
        return new ReferenceTable(kept.length, fewer);
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9 ? String.valueOf((long) value) : "" + value;
    }
}
