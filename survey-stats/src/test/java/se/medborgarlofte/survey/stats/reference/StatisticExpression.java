package se.medborgarlofte.survey.stats.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import se.medborgarlofte.survey.stats.design.Statistic;
import tools.jackson.databind.JsonNode;

/** A contrast as a statistic made of others. */
record StatisticExpression(Map<String, Statistic> known) {

    Statistic of(JsonNode contrast) {
        if (contrast.has("expr")) {
            return evaluate(contrast.get("expr"));
        }
        return contrast.get("coef")
                .propertyStream()
                .map(entry -> named(entry.getKey()).times(entry.getValue().doubleValue()))
                .reduce(Statistic::plus)
                .orElseThrow();
    }

    private Statistic evaluate(JsonNode node) {
        if (node.isString()) {
            return named(node.stringValue());
        }
        return switch (node.get("op").stringValue()) {
            case "add" -> folded(node, Statistic::plus);
            case "sub" -> folded(node, Statistic::minus);
            case "mul" -> folded(node, Statistic::times);
            case "div" -> folded(node, Statistic::dividedBy);
            case "log" ->
                evaluate(node.get("args").isArray() ? node.get("args").get(0) : node.get("args"))
                        .log();
            default -> throw new UnsupportedOperationException("operation is not known: " + node);
        };
    }

    /** Numbers among the arguments become constants of the same design. */
    private Statistic folded(JsonNode node, BinaryOperator<Statistic> operator) {
        List<JsonNode> args = node.get("args").valueStream().toList();
        var first = args.stream().filter(arg -> !arg.isNumber()).findFirst().orElseThrow();
        var zero = evaluate(first).times(0);
        return args.stream()
                .map(arg -> arg.isNumber() ? zero.plus(arg.doubleValue()) : evaluate(arg))
                .reduce(operator)
                .orElseThrow();
    }

    private Statistic named(String name) {
        return Optional.ofNullable(known.get(name))
                .orElseThrow(() -> new UnsupportedOperationException("statistic is not known: " + name));
    }
}
