package se.medborgarlofte.survey.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Parses JSON to a tree, by the letter of RFC 8259; a field written twice is a fault, and the first one counts. */
final class Parser {

    /** Far more than any questionnaire needs, and far less than fills the memory. */
    private static final int MOST_TOKENS = 1_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
            .build();

    private final JsonParser tokens;

    private Parser(JsonParser tokens) {
        this.tokens = tokens;
    }

    /** The tree of {@code text}; absent when its syntax is wrong, and then that is the only finding. */
    static Checked<Node> parse(String text) {
        try (var tokens = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new Parser(tokens).document();
        } catch (JacksonException e) {
            var finding = Finding.error(code(e), "");
            var location = Optional.ofNullable(e.getLocation());
            return Checked.unreadable(
                    Findings.of(location.map(where -> at(where, finding)).orElse(finding)));
        }
    }

    private static String code(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "unread.tooLarge";
        }
        return e instanceof UnexpectedEndOfInputException ? "unread.endsTooEarly" : "unread.syntax";
    }

    private static Finding at(TokenStreamLocation location, Finding finding) {
        int line = Math.max(0, location.getLineNr());
        return finding.at(finding.place().at(line, Math.max(0, location.getColumnNr())));
    }

    private Checked<Node> document() {
        var faults = Faults.none();
        if (tokens.nextToken() == null) {
            return Checked.unreadable(Findings.of(Finding.error("unread.empty", "")));
        }
        var node = node(faults);
        return tokens.nextToken() == null
                ? Checked.of(node, faults.findings())
                : Checked.unreadable(Findings.of(here(Finding.error("unread.trailing", ""))));
    }

    private Finding here(Finding finding) {
        return at(tokens.currentTokenLocation(), finding);
    }

    private Node node(Faults faults) {
        return switch (tokens.currentToken()) {
            case START_OBJECT -> fields(faults);
            case START_ARRAY -> items(faults);
            case VALUE_STRING -> new Node.Text(tokens.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Digits(tokens.getString());
            case VALUE_TRUE -> new Node.Flag(true);
            case VALUE_FALSE -> new Node.Flag(false);
            case VALUE_NULL -> new Node.Nothing();
            default -> throw new IllegalStateException("no JSON value begins with " + tokens.currentToken());
        };
    }

    private Node items(Faults faults) {
        List<Node> items = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(faults.at(items.size())));
        }
        return new Node.Items(items);
    }

    private Node fields(Faults faults) {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String name = tokens.currentName();
            Optional<Finding> repeated = Optional.of(
                            here(faults.at(name).error("json.repeatedField").with("field", name)))
                    .filter(finding -> fields.containsKey(name));
            tokens.nextToken();
            var value = node(faults.at(name));
            fields.putIfAbsent(name, value);
            repeated.ifPresent(faults::add);
        }
        return new Node.Fields(fields);
    }
}
