package se.medborgarlofte.survey.io.json;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Paths of findings, {@code answers.PRIORITY[2]}, as JSON Pointers, {@code #/answers/PRIORITY/2}. */
final class Pointer {

    private Pointer() {}

    static String to(String path) {
        return steps(path).map(step -> "/" + escaped(step)).collect(joining("", "#", ""));
    }

    /** Where the path begins; empty for the whole. */
    static String first(String path) {
        return steps(path).findFirst().orElse("");
    }

    private static Stream<String> steps(String path) {
        return Stream.of(path.split("[.\\[\\]]+")).filter(step -> !step.isEmpty());
    }

    private static String escaped(String step) {
        String pointer = step.replace("~", "~0").replace("/", "~1");
        return URLEncoder.encode(pointer, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }
}
