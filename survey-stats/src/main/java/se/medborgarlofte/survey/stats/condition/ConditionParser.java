package se.medborgarlofte.survey.stats.condition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads a condition from left to right: any = all | all…, all = not & not…, not = !not or (any) or a comparison. */
final class ConditionParser {

    private final Deque<Token> ahead;

    ConditionParser(String text) {
        this.ahead = new ArrayDeque<>(Tokens.of(text));
    }

    Condition parse() {
        var condition = any();
        require(Token.Kind.END, "& or | or the end");
        return condition;
    }

    private Condition any() {
        return joined("|", this::all, Any::new);
    }

    private Condition all() {
        return joined("&", this::not, All::new);
    }

    private Condition joined(String sign, Supplier<Condition> part, Function<List<Condition>, Condition> several) {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(part.get());
        } while (take(sign));
        return parts.size() == 1 ? parts.get(0) : several.apply(parts);
    }

    private Condition not() {
        if (take("!")) {
            return new Not(not());
        }
        if (!take("(")) {
            return comparison();
        }
        var inside = any();
        require(")");
        return inside;
    }

    private Condition comparison() {
        String column = column();
        var sign = ahead.remove();
        if (sign.kind() == Token.Kind.WORD && sign.text().equals("in")) {
            return new Holds(column, list());
        }
        return switch (sign.kind() == Token.Kind.SIGN ? sign.text() : "") {
            case "==" -> new Holds(column, List.of(literal()));
            case "!=" -> new Not(new Holds(column, List.of(literal())));
            case "<" -> new Measures(column, Measures.Side.BELOW, number());
            case "<=" -> new Measures(column, Measures.Side.AT_MOST, number());
            case ">" -> new Measures(column, Measures.Side.ABOVE, number());
            case ">=" -> new Measures(column, Measures.Side.AT_LEAST, number());
            default -> throw fault(sign, "one of == != < <= > >= in after " + column);
        };
    }

    private String column() {
        var token = ahead.remove();
        if (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.COLUMN) {
            throw fault(token, "the name of a column");
        }
        return token.text();
    }

    private List<Literal> list() {
        require("(");
        List<Literal> values = new ArrayList<>();
        do {
            values.add(literal());
        } while (take(","));
        require(")");
        return values;
    }

    private Literal literal() {
        var token = ahead.remove();
        return switch (token.kind()) {
            case WORD -> Literal.bare(token.text());
            case QUOTED -> Literal.quoted(token.text());
            default -> throw fault(token, "a value");
        };
    }

    private double number() {
        var token = ahead.remove();
        return Optional.of(token)
                .filter(word -> word.kind() == Token.Kind.WORD)
                .map(word -> Literal.bare(word.text()).number())
                .filter(number -> number.isPresent())
                .orElseThrow(() -> fault(token, "a number"))
                .getAsDouble();
    }

    private boolean take(String sign) {
        boolean there = ahead.element().is(sign);
        if (there) {
            ahead.remove();
        }
        return there;
    }

    private void require(String sign) {
        var token = ahead.remove();
        if (!token.is(sign)) {
            throw fault(token, sign);
        }
    }

    private void require(Token.Kind kind, String expected) {
        var token = ahead.remove();
        if (token.kind() != kind) {
            throw fault(token, expected);
        }
    }

    private static ConditionFault fault(Token token, String expected) {
        return new ConditionFault(token.at(), expected, token.shown());
    }
}
