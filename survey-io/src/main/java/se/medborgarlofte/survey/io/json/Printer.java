package se.medborgarlofte.survey.io.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/** Writes JSON; every character that need not be escaped is written as itself. */
final class Printer {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ObjectWriter COMPACT = JsonMapper.builder()
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build()
            .writer();

    private static final ObjectWriter INDENTED = COMPACT.with(layout());

    private final UnaryOperator<Map<String, Node>> order;

    private Printer(UnaryOperator<Map<String, Node>> order) {
        this.order = order;
    }

    /** Indented by two spaces, one value a line, with a line end last: the form files are kept in. */
    static String indented(Node node) {
        return INDENTED.writeValueAsString(new Printer(fields -> fields).tree(node)) + "\n";
    }

    /** On one line, the fields in the order they were written. */
    static String line(Node node) {
        return COMPACT.writeValueAsString(new Printer(fields -> fields).tree(node));
    }

    /**
     * On one line with the fields in the order of their names' UTF-16 units, so that equal values give equal bytes.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785, JSON Canonicalization Scheme</a>
     */
    static String compact(Node node) {
        return COMPACT.writeValueAsString(new Printer(TreeMap::new).tree(node));
    }

    private static DefaultPrettyPrinter layout() {
        var separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        var lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
    }

    private JsonNode tree(Node node) {
        if (node instanceof Node.Items list) {
            var items = NODES.arrayNode();
            list.items().forEach(item -> items.add(tree(item)));
            return items;
        }
        if (node instanceof Node.Fields object) {
            var fields = NODES.objectNode();
            order.apply(object.fields()).forEach((name, value) -> fields.set(name, tree(value)));
            return fields;
        }
        return node instanceof Node.Text text ? NODES.stringNode(text.text()) : literal(node);
    }

    private static JsonNode literal(Node node) {
        if (node instanceof Node.Digits number) {
            return NODES.rawValueNode(new RawValue(number.digits()));
        }
        return node instanceof Node.Flag flag ? NODES.booleanNode(flag.yes()) : NODES.nullNode();
    }
}
