package se.medborgarlofte.survey.web.api;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.web.api.Document.Example;
import tools.jackson.databind.JsonNode;

/**
 * How like an example an answer has to be.
 *
 * @param excerpt whether the answer may have longer lists and more fields
 */
record Likeness(boolean excerpt) {

    private static final String DIGEST = "[0-9a-f]{64}";

    static Likeness of(Example example) {
        return new Likeness(example.isExcerpt());
    }

    /** Where the answer is not what the example says; digests are alike. */
    List<String> differences(JsonNode example, JsonNode answer) {
        return differences(example, answer, "#");
    }

    private List<String> differences(JsonNode example, JsonNode answer, String path) {
        if (example.isObject() && answer.isObject()) {
            return inFields(example, answer, path);
        }
        if (example.isArray() && answer.isArray() && (excerpt || example.size() == answer.size())) {
            return IntStream.range(0, example.size())
                    .mapToObj(i -> differences(example.get(i), answer.path(i), path + "/" + i))
                    .flatMap(List::stream)
                    .toList();
        }
        boolean same = example.equals(answer)
                || example.asString("").matches(DIGEST) && answer.asString("").matches(DIGEST);
        return same ? List.of() : List.of(path + ": " + answer);
    }

    private List<String> inFields(JsonNode example, JsonNode answer, String path) {
        var more = excerpt ? example.propertyNames().stream() : answer.propertyNames().stream();
        return Stream.concat(example.propertyNames().stream(), more)
                .distinct()
                .flatMap(name -> differences(example.path(name), answer.path(name), path + "/" + name).stream())
                .toList();
    }
}
