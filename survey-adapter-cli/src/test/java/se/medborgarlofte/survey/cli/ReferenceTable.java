package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The data of a reference case as text, with the columns that the case derives; an empty cell is missing. */
record ReferenceTable(Map<String, List<String>> columns) {

    private static final Pattern FIELD = Pattern.compile("(?:\"([^\"]*)\"|([^,]*))(?:,|$)");

    private static final Map<Path, ReferenceTable> READ = new ConcurrentHashMap<>();

    static ReferenceTable read(Path csv) throws IOException {
        if (!READ.containsKey(csv)) {
            READ.put(csv, parse(csv));
        }
        return Objects.requireNonNull(READ.get(csv));
    }

    private static ReferenceTable parse(Path csv) throws IOException {
        var lines = Files.readAllLines(csv).stream().map(ReferenceTable::fields).toList();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        var header = lines.get(0);
        IntStream.range(0, header.size())
                .forEach(i -> columns.put(
                        header.get(i),
                        lines.stream().skip(1).map(line -> line.get(i)).toList()));
        return new ReferenceTable(columns);
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var matcher = FIELD.matcher(line);
        while (matcher.find()) {
            fields.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            if (matcher.end() == line.length() && !line.endsWith(",")) {
                return fields;
            }
        }
        return fields;
    }

    int rows() {
        return columns.values().iterator().next().size();
    }

    List<String> column(String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    ReferenceTable with(String name, List<String> cells) {
        var more = new LinkedHashMap<>(columns);
        more.put(name, cells);
        return new ReferenceTable(more);
    }

    ReferenceTable and(ReferenceTable other) {
        var more = new LinkedHashMap<>(columns);
        more.putAll(other.columns);
        return new ReferenceTable(more);
    }

    ReferenceTable derived(JsonNode columns) {
        var table = this;
        for (var column : columns) {
            table = table.with(column.get("name").stringValue(), table.values(column.get("expr")));
        }
        return table;
    }

    /** The rows whose value is 1. */
    ReferenceTable where(JsonNode condition) {
        var truth = values(condition);
        var kept = IntStream.range(0, rows())
                .filter(row -> truth.get(row).equals("1"))
                .boxed()
                .toList();
        Map<String, List<String>> fewer = new LinkedHashMap<>();
        columns.forEach(
                (name, cells) -> fewer.put(name, kept.stream().map(cells::get).toList()));
        return new ReferenceTable(fewer);
    }

    void write(Path csv) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(columns.keySet().stream().map(ReferenceTable::quoted).collect(Collectors.joining(",")));
        for (int row = 0; row < rows(); row++) {
            int r = row;
            lines.add(
                    columns.values().stream().map(cells -> quoted(cells.get(r))).collect(Collectors.joining(",")));
        }
        Files.write(csv, lines);
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? "\"" + cell + "\"" : cell;
    }

    /** The little language of the cases; a truth is 1 or 0, and what is missing is empty. */
    List<String> values(JsonNode node) {
        return node.isString() ? column(node.stringValue()) : each(row -> value(node, row));
    }

    private String value(JsonNode node, int row) {
        if (node.isNumber()) {
            return node.toString();
        }
        if (node.isString()) {
            return column(node.stringValue()).get(row);
        }
        return switch (node.get("op").stringValue()) {
            case "const" -> node.get("value").toString();
            case "isna" -> truth(cell(node, row).isEmpty());
            case "notna" -> truth(!cell(node, row).isEmpty());
            case "eq" -> known(cell(node, row), cell -> equal(cell, node.get("value")));
            case "ne" -> known(cell(node, row), cell -> !equal(cell, node.get("value")));
            case "in" ->
                known(cell(node, row), cell -> node.get("value").valueStream().anyMatch(value -> equal(cell, value)));
            case "lt" ->
                known(cell(node, row), cell -> number(cell) < node.get("value").doubleValue());
            case "le" ->
                known(cell(node, row), cell -> number(cell) <= node.get("value").doubleValue());
            case "gt" ->
                known(cell(node, row), cell -> number(cell) > node.get("value").doubleValue());
            case "ge" ->
                known(cell(node, row), cell -> number(cell) >= node.get("value").doubleValue());
            case "and" -> and(parts(node, row));
            case "or" ->
                not(and(parts(node, row).stream().map(ReferenceTable::not).toList()));
            case "not" -> not(parts(node, row).get(0));
            case "map" -> mapped(node, cell(node, row));
            case "log" -> mapped(parts(node, row).get(0), Math::log);
            default -> arithmetic(node.get("op").stringValue(), parts(node, row));
        };
    }

    private List<String> parts(JsonNode node, int row) {
        return node.get("args").valueStream().map(part -> value(part, row)).toList();
    }

    private String cell(JsonNode node, int row) {
        return column(node.get("var").stringValue()).get(row);
    }

    private static String mapped(JsonNode node, String cell) {
        for (int i = 0; i < node.get("from").size(); i++) {
            if (!cell.isEmpty() && equal(cell, node.get("from").get(i))) {
                return node.get("to").get(i).toString();
            }
        }
        return "";
    }

    private static String mapped(String cell, DoubleUnaryOperator function) {
        return cell.isEmpty() ? "" : String.valueOf(function.applyAsDouble(number(cell)));
    }

    private static String arithmetic(String op, List<String> parts) {
        if (parts.contains("")) {
            return "";
        }
        return String.valueOf(parts.stream()
                .mapToDouble(ReferenceTable::number)
                .reduce((a, b) -> switch (op) {
                    case "add" -> a + b;
                    case "sub" -> a - b;
                    case "mul" -> a * b;
                    case "div" -> a / b;
                    default -> throw new UnsupportedOperationException(op);
                })
                .orElseThrow());
    }

    private static String and(List<String> parts) {
        return parts.contains("0") ? "0" : parts.contains("") ? "" : "1";
    }

    private static String not(String truth) {
        return truth.isEmpty() ? "" : truth(truth.equals("0"));
    }

    private static String known(String cell, Predicate<String> test) {
        return cell.isEmpty() ? "" : truth(test.test(cell));
    }

    private static boolean equal(String cell, JsonNode value) {
        return value.isNumber() ? number(cell) == value.doubleValue() : cell.equals(value.stringValue());
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    private static String truth(boolean holds) {
        return holds ? "1" : "0";
    }

    private List<String> each(IntFunction<String> value) {
        return IntStream.range(0, rows()).mapToObj(value).toList();
    }
}
