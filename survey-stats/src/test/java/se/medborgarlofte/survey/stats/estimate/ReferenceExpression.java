package se.medborgarlofte.survey.stats.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Expressions of the reference cases: one number per row, a truth value as 1 or 0, missing as NaN. */
record ReferenceExpression(ReferenceTable table) {

    double[] evaluate(JsonNode node) {
        if (node.isNumber()) {
            return perRow(row -> node.doubleValue());
        }
        if (node.isString()) {
            return table.numbers(node.stringValue());
        }
        return operation(node.get("op").stringValue(), node);
    }

    private double[] operation(String op, JsonNode node) {
        return switch (op) {
            case "const" -> perRow(row -> node.get("value").doubleValue());
            case "isna" -> perRow(row -> truth(text(node).get(row).isEmpty()));
            case "notna" -> perRow(row -> truth(!text(node).get(row).isEmpty()));
            case "eq", "in" -> oneOf(node);
            case "ne" -> perRow(row -> 1 - oneOf(node)[row]);
            case "lt", "le", "gt", "ge" -> compared(op, node);
            case "map" -> mapped(node);
            case "not" ->
                Arrays.stream(evaluate(args(node).get(0)))
                        .map(value -> 1 - value)
                        .toArray();
            case "and" -> folded(node, ReferenceExpression::and);
            case "or" -> folded(node, (a, b) -> 1 - and(1 - a, 1 - b));
            case "add" -> folded(node, Double::sum);
            case "sub" -> folded(node, (a, b) -> a - b);
            case "mul" -> folded(node, (a, b) -> a * b);
            case "div" -> folded(node, (a, b) -> a / b);
            case "log" ->
                Arrays.stream(evaluate(args(node).get(0))).map(Math::log).toArray();
            default -> throw new UnsupportedOperationException("expression is not known: " + op);
        };
    }

    private static double and(double a, double b) {
        return a == 0 || b == 0 ? 0 : a * b;
    }

    private double[] oneOf(JsonNode node) {
        var value = node.get("value");
        List<JsonNode> values = value.isArray() ? value.valueStream().toList() : List.of(value);
        return perText(node, field -> truth(values.stream().anyMatch(v -> same(field, v))));
    }

    private double[] mapped(JsonNode node) {
        var from = node.get("from").valueStream().toList();
        return perText(
                node,
                field -> IntStream.range(0, from.size())
                        .filter(i -> same(field, from.get(i)))
                        .mapToDouble(i -> node.get("to").get(i).doubleValue())
                        .findFirst()
                        .orElse(Double.NaN));
    }

    private double[] compared(String op, JsonNode node) {
        double value = node.get("value").doubleValue();
        return perText(node, field -> {
            double x = Double.parseDouble(field);
            return truth(
                    op.equals("lt")
                            ? x < value
                            : op.equals("le") ? x <= value : op.equals("gt") ? x > value : x >= value);
        });
    }

    private double[] folded(JsonNode node, DoubleBinaryOperator operator) {
        return args(node).stream()
                .map(this::evaluate)
                .reduce((a, b) -> perRow(row -> operator.applyAsDouble(a[row], b[row])))
                .orElseThrow();
    }

    private double[] perText(JsonNode node, ToDoubleFunction<String> function) {
        var text = text(node);
        return perRow(row -> text.get(row).isEmpty() ? Double.NaN : function.applyAsDouble(text.get(row)));
    }

    private double[] perRow(IntToDoubleFunction function) {
        return IntStream.range(0, table.rows()).mapToDouble(function).toArray();
    }

    private List<String> text(JsonNode node) {
        return table.text(node.get("var").stringValue());
    }

    private static List<JsonNode> args(JsonNode node) {
        var args = node.get("args");
        return args.isArray() ? args.valueStream().toList() : List.of(args);
    }

    private static boolean same(String field, JsonNode value) {
        return value.isNumber() ? Double.parseDouble(field) == value.doubleValue() : field.equals(value.stringValue());
    }

    private static double truth(boolean value) {
        return value ? 1 : 0;
    }
}
