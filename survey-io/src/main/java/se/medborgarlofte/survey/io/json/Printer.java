package se.medborgarlofte.survey.io.json;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes JSON; every character that need not be escaped is written as itself. */
final class Printer {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

    private final JsonGenerator json;
    private final UnaryOperator<Map<String, Node>> order;

    private Printer(JsonGenerator json, UnaryOperator<Map<String, Node>> order) {
        this.json = json;
        this.order = order;
    }

    /** Indented by two spaces, one value a line, with a line end last: the form files are kept in. */
    static String indented(Node node) {
        return written(node, new Indented(), fields -> fields) + "\n";
    }

    /** On one line, the fields in the order they were written. */
    static String line(Node node) {
        return written(node, ObjectWriteContext.empty(), fields -> fields);
    }

    /**
     * On one line with the fields in the order of their names' UTF-16 units, so that equal values give equal bytes.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
     */
    static String compact(Node node) {
        return written(node, ObjectWriteContext.empty(), TreeMap::new);
    }

    private static String written(Node node, ObjectWriteContext form, UnaryOperator<Map<String, Node>> order) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(form, text)) {
            new Printer(json, order).write(node);
        }
        return text.toString();
    }

    /** Each text begins at the margin. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Layout();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private void write(Node node) {
        if (node instanceof Node.Items list) {
            json.writeStartArray();
            list.items().forEach(this::write);
            json.writeEndArray();
        } else if (node instanceof Node.Fields object) {
            json.writeStartObject();
            order.apply(object.fields()).forEach(this::write);
            json.writeEndObject();
        } else {
            writePlain(node);
        }
    }

    private void write(String name, Node value) {
        json.writeName(name);
        write(value);
    }

    private void writePlain(Node node) {
        if (node instanceof Node.Text text) {
            json.writeString(text.text());
        } else if (node instanceof Node.Digits number) {
            json.writeNumber(number.digits());
        } else if (node instanceof Node.Flag flag) {
            json.writeBoolean(flag.yes());
        } else {
            json.writeNull();
        }
    }
}
