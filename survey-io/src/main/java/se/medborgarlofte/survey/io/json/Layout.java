package se.medborgarlofte.survey.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Indented by two spaces, one value a line; what is empty stays on its line.
 *
 * <p>Jackson's own can be told to write the same, but is slow to get ready: the few separators cost it as much time as a
 * small document.
 */
final class Layout implements PrettyPrinter {

    private static final String INDENTATION = "  ";

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        line(json, depth(json));
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        next(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        line(json, depth(json));
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        next(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    private static void next(JsonGenerator json) {
        json.writeRaw(',');
        line(json, depth(json));
    }

    private static void end(JsonGenerator json, int values, char bracket) {
        if (values > 0) {
            line(json, depth(json) - 1);
        }
        json.writeRaw(bracket);
    }

    private static int depth(JsonGenerator json) {
        return json.streamWriteContext().getNestingDepth();
    }

    private static void line(JsonGenerator json, int depth) {
        json.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            json.writeRaw(INDENTATION);
        }
    }
}
