package se.medborgarlofte.survey.stats.estimate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Where an answer leaves the reference by more than the case allows. */
record ReferenceAgreement(double relative, double absolute, double interval) {

    private static final Set<String> INTERVALS = Set.of("ci", "pValue");

    static ReferenceAgreement of(JsonNode tolerance) {
        double relative = tolerance.get("rel").doubleValue();
        return new ReferenceAgreement(
                relative,
                tolerance.get("abs").doubleValue(),
                tolerance.path("ci").asDouble(relative));
    }

    /** One line per number that differs; empty when all agree. */
    List<String> differences(JsonNode expected, JsonNode actual) {
        return differences("", relative, expected, actual).toList();
    }

    private Stream<String> differences(String path, double allowed, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            return expected.propertyStream()
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
                : Stream.of("%s: %s instead of %s".formatted(path, actual, expected));
    }

    private boolean agrees(String path, double allowed, JsonNode expected, JsonNode actual) {
        if (!expected.isNumber() || !actual.isNumber()) {
            return number(expected).equals(number(actual));
        }
        double slack = path.contains("/ci/") ? Math.max(absolute, 1e-9) : absolute;
        double difference = Math.abs(actual.doubleValue() - expected.doubleValue());
        return difference <= slack + allowed * Math.abs(expected.doubleValue());
    }

    /** Keys of groups are text in the table; infinity is written as a word. */
    private static String number(JsonNode node) {
        String text = node.isContainer() ? node.toString() : node.asString();
        return text.equals("Inf") ? "NaN" : text;
    }
}
