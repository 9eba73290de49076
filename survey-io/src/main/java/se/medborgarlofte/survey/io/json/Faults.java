package se.medborgarlofte.survey.io.json;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/** What is found wrong while one document is read, seen from one place in it. */
final class Faults {

    private static final int SNIPPET = 40;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final String path;
    private final List<Finding> found;

    private Faults(String path, List<Finding> found) {
        this.path = path;
        this.found = found;
    }

    static Faults none() {
        return new Faults("", new ArrayList<>());
    }

    Faults at(String field) {
        return new Faults(path.isEmpty() ? field : path + "." + field, found);
    }

    /** At a field somebody else named: here, if its name would not read as one step of a path. */
    Faults atName(String field) {
        return PLAIN.matcher(field).matches() ? at(field) : this;
    }

    Faults at(int index) {
        return new Faults(path + "[" + index + "]", found);
    }

    /** A finding at this place, to be completed and added. */
    Finding error(String code) {
        return Finding.error(code, path);
    }

    void add(Finding finding) {
        found.add(finding);
    }

    /** Adds the finding; nothing could be read. */
    <T> Optional<T> refuse(Finding finding) {
        found.add(finding);
        return Optional.empty();
    }

    /** Adds that something else was expected than {@code node}; nothing could be read. */
    <T> Optional<T> refuse(String code, Node node) {
        return refuse(error(code).with("found", snippet(node)));
    }

    /** Enough of what was written to recognise it by. */
    static String snippet(Node node) {
        if (node instanceof Node.Items) {
            return "[…]";
        }
        return node instanceof Node.Fields ? "{…}" : shortened(visible(Printer.compact(node)));
    }

    /** Half of a character can only be shown by its number. */
    private static String visible(String text) {
        return text.codePoints()
                .mapToObj(character -> character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                        ? "\\u" + HexFormat.of().toHexDigits((char) character)
                        : Character.toString(character))
                .collect(Collectors.joining());
    }

    static String shortened(String text) {
        return text.length() <= SNIPPET
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SNIPPET) - 1)) + "…";
    }

    Findings findings() {
        return new Findings(found);
    }
}
