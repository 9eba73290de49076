package se.medborgarlofte.survey.stats.reference;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Where an answer leaves the reference by more than the case allows.
 *
 * @param ignored names of what is not compared
 */
record ReferenceAgreement(double relative, double absolute, double interval, List<String> ignored) {

    private static final List<String> INTERVALS = List.of("ci", "pValue", "pValueExact");

    static ReferenceAgreement of(JsonNode reference) {
        var tolerance = reference.get("tolerance");
        double relative = tolerance.get("rel").doubleValue();
        return new ReferenceAgreement(
                relative,
                tolerance.get("abs").doubleValue(),
                tolerance.path("ci").asDouble(relative),
                ignored(reference));
    }

    /** Intervals where R has none that is of use, and its p-value with degrees of freedom cut to a whole number. */
    private static List<String> ignored(JsonNode reference) {
        return Stream.concat(
                        reference.has("ciPolicy") ? Stream.of("ci") : Stream.empty(),
                        reference.get("result").has("pValueExact") ? Stream.of("pValue") : Stream.empty())
                .toList();
    }

    /** One line per number that differs; empty when all agree. */
    List<String> differences(JsonNode expected, JsonNode actual) {
        return differences("", relative, expected, actual).toList();
    }

    private Stream<String> differences(String path, double allowed, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            return expected.propertyStream()
                    .filter(field -> !ignored.contains(field.getKey()))
                    .flatMap(field -> differences(
                            path + "/" + field.getKey(),
                            INTERVALS.contains(field.getKey()) ? Math.max(allowed, interval) : allowed,
                            field.getValue(),
                            actual.path(field.getKey())));
        }
        if (expected.isArray() && expected.size() == actual.size()) {
            return IntStream.range(0, expected.size())
                    .boxed()
                    .flatMap(i -> differences(path + "/" + i, allowed, expected.get(i), actual.get(i)));
        }
        return agrees(path, allowed, expected, actual)
                ? Stream.of()
                : Stream.of(path + ": " + actual + " instead of " + expected);
    }

    private boolean agrees(String path, double allowed, JsonNode expected, JsonNode actual) {
        if (!expected.isNumber() || !actual.isNumber() || !Double.isFinite(actual.doubleValue())) {
            return word(expected).equals(word(actual));
        }
        double slack = path.contains("/ci/") ? Math.max(absolute, 1e-9) : absolute;
        double difference = Math.abs(actual.doubleValue() - expected.doubleValue());
        return difference <= slack + allowed * Math.abs(expected.doubleValue());
    }

    /** Missing is null or NaN; infinity is written as in R; keys of groups are text in the table. */
    private static String word(JsonNode node) {
        if (node.isMissingNode() || node.isContainer()) {
            return node.toString();
        }
        return node.asString().equals("NaN") || node.isNull() ? "missing" : spelled(node.asString());
    }

    private static String spelled(String number) {
        return switch (number) {
            case "Infinity" -> "Inf";
            case "-Infinity" -> "-Inf";
            default -> number;
        };
    }
}
