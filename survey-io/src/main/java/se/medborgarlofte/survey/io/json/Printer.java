package se.medborgarlofte.survey.io.json;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Writes JSON; every character that need not be escaped is written as itself. */
final class Printer {

    private static final String INDENT = "  ";
    private static final String ESCAPED = "\"\\\b\f\n\r\t";
    private static final String LETTERS = "\"\\bfnrt";

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;

    private Printer(boolean indented) {
        this.indented = indented;
    }

    /** Indented by two spaces, one value a line, with a line end last: the form files are kept in. */
    static String indented(Node node) {
        return new Printer(true).node(node, "\n").out.append('\n').toString();
    }

    /**
     * On one line with the fields in the order of their names' UTF-16 units, so that equal values give equal bytes.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
     */
    static String compact(Node node) {
        return new Printer(false).node(node, "").out.toString();
    }

    private Printer node(Node node, String lineEnd) {
        if (node instanceof Node.Items list) {
            return items(list.items().iterator(), lineEnd);
        }
        if (node instanceof Node.Fields object) {
            return fields(indented ? object.fields() : new TreeMap<>(object.fields()), lineEnd);
        }
        return node instanceof Node.Text text ? quoted(text.text()) : literal(node);
    }

    private Printer literal(Node node) {
        if (node instanceof Node.Digits number) {
            out.append(number.digits());
        } else {
            out.append(node instanceof Node.Flag flag ? String.valueOf(flag.yes()) : "null");
        }
        return this;
    }

    private Printer items(Iterator<Node> items, String lineEnd) {
        out.append('[');
        String inner = indented ? lineEnd + INDENT : "";
        boolean any = items.hasNext();
        while (items.hasNext()) {
            out.append(inner);
            node(items.next(), inner);
            out.append(items.hasNext() ? "," : "");
        }
        out.append(any ? lineEnd : "").append(']');
        return this;
    }

    private Printer fields(Map<String, Node> fields, String lineEnd) {
        out.append('{');
        String inner = indented ? lineEnd + INDENT : "";
        String before = inner;
        for (var field : fields.entrySet()) {
            out.append(before);
            quoted(field.getKey()).out.append(indented ? ": " : ":");
            node(field.getValue(), inner);
            before = "," + inner;
        }
        out.append(fields.isEmpty() ? "" : lineEnd).append('}');
        return this;
    }

    private Printer quoted(String text) {
        out.append('"');
        text.chars().forEach(this::character);
        out.append('"');
        return this;
    }

    private void character(int character) {
        int escape = ESCAPED.indexOf(character);
        if (escape >= 0) {
            out.append('\\').append(LETTERS.charAt(escape));
        } else if (character < ' ') {
            out.append("\\u00")
                    .append(Character.forDigit(character >> 4, 16))
                    .append(Character.forDigit(character & 15, 16));
        } else {
            out.append((char) character);
        }
    }
}
