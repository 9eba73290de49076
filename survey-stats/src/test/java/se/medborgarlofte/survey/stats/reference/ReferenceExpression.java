package se.medborgarlofte.survey.stats.reference;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The little language of the cases' filters, derived columns and subsets; missing is NaN, truth is 1. */
record ReferenceExpression(ReferenceTable table) {

    double[] evaluate(JsonNode node) {
        if (node.isNumber()) {
            return constant(node.doubleValue());
        }
        return node.isString() ? table.numbers(node.stringValue()) : operation(node);
    }

    private double[] operation(JsonNode node) {
        return switch (node.get("op").stringValue()) {
            case "const" -> constant(node.get("value").doubleValue());
            case "isna" -> truths(column(node)::isMissing);
            case "notna" -> truths(row -> !column(node).isMissing(row));
            case "eq" -> known(node, row -> holds(node, row, node.get("value")));
            case "ne" -> known(node, row -> !holds(node, row, node.get("value")));
            case "in" -> known(node, row -> node.get("value").valueStream().anyMatch(value -> holds(node, row, value)));
            case "lt" -> compared(node, x -> x < value(node));
            case "le" -> compared(node, x -> x <= value(node));
            case "gt" -> compared(node, x -> x > value(node));
            case "ge" -> compared(node, x -> x >= value(node));
            case "and" -> folded(node, ReferenceExpression::and);
            case "or" -> folded(node, (a, b) -> 1 - and(1 - a, 1 - b));
            case "not" -> each(args(node).get(0), x -> 1 - x);
            case "log" -> each(args(node).get(0), Math::log);
            case "add" -> folded(node, Double::sum);
            case "mul" -> folded(node, (a, b) -> a * b);
            case "sub" -> folded(node, (a, b) -> a - b);
            case "div" -> folded(node, (a, b) -> a / b);
            case "map" -> mapped(node);
            default -> throw new UnsupportedOperationException("operation is not known: " + node);
        };
    }

    private static double and(double a, double b) {
        return a == 0 || b == 0 ? 0 : a * b;
    }

    private ReferenceColumn column(JsonNode node) {
        return table.column(node.get("var").stringValue());
    }

    private static double value(JsonNode node) {
        return node.get("value").doubleValue();
    }

    private boolean holds(JsonNode node, int row, JsonNode value) {
        var column = column(node);
        return value.isNumber()
                ? column.numbers()[row] == value.doubleValue()
                : column.text(row).equals(value.stringValue());
    }

    private double[] mapped(JsonNode node) {
        var from = node.get("from").valueStream().toList();
        return values(row -> IntStream.range(0, from.size())
                .filter(i -> holds(node, row, from.get(i)))
                .mapToDouble(i -> node.get("to").get(i).doubleValue())
                .findFirst()
                .orElse(Double.NaN));
    }

    private double[] known(JsonNode node, IntPredicate truth) {
        var column = column(node);
        return values(row -> column.isMissing(row) ? Double.NaN : truth.test(row) ? 1 : 0);
    }

    private double[] compared(JsonNode node, DoublePredicate truth) {
        double[] x = column(node).numbers();
        return known(node, row -> truth.test(x[row]));
    }

    private double[] each(JsonNode arg, DoubleUnaryOperator function) {
        return Arrays.stream(evaluate(arg)).map(function).toArray();
    }

    private double[] folded(JsonNode node, DoubleBinaryOperator operator) {
        return args(node).stream()
                .map(this::evaluate)
                .reduce((a, b) -> values(row -> operator.applyAsDouble(a[row], b[row])))
                .orElseThrow();
    }

    private double[] truths(IntPredicate truth) {
        return values(row -> truth.test(row) ? 1 : 0);
    }

    private double[] constant(double value) {
        return values(row -> value);
    }

    private double[] values(IntToDoubleFunction function) {
        return IntStream.range(0, table.rows()).mapToDouble(function).toArray();
    }

    private static List<JsonNode> args(JsonNode node) {
        var args = node.get("args");
        return args.isArray() ? args.valueStream().toList() : List.of(args);
    }
}
