package se.medborgarlofte.survey.stats.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a condition into its pieces. */
final class Tokens {

    private static final Pattern PIECE =
            Pattern.compile("\\s*+(?:(?<word>[+-]?[\\p{L}\\p{N}_.]++(?:(?<=[0-9.][eE])[+-]\\d++)?)"
                    + "|\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'|`(?<column>[^`]*+)`"
                    + "|(?<sign>==|!=|<=|>=|[<>&|!(),]))");

    private static final Pattern REST = Pattern.compile("\\s*+");

    private Tokens() {}

    /** @throws ConditionFault at the first character that no piece begins with */
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var piece = PIECE.matcher(text);
        int end = 0;
        while (piece.region(end, text.length()).lookingAt()) {
            tokens.add(token(piece));
            end = piece.end();
        }
        var rest = REST.matcher(text).region(end, text.length());
        int at = rest.lookingAt() ? rest.end() : end;
        if (at < text.length()) {
            throw new ConditionFault(at, "a column, a value or a sign", shown(text, at));
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    private static Token token(Matcher piece) {
        if (piece.group("word") != null) {
            return new Token(Token.Kind.WORD, piece.group("word"), piece.start("word"));
        }
        if (piece.group("sign") != null) {
            return new Token(Token.Kind.SIGN, piece.group("sign"), piece.start("sign"));
        }
        if (piece.group("column") != null) {
            return new Token(Token.Kind.COLUMN, piece.group("column"), piece.start("column") - 1);
        }
        String mark = piece.group("double") == null ? "single" : "double";
        return new Token(Token.Kind.QUOTED, piece.group(mark), piece.start(mark) - 1);
    }

    private static String shown(String text, int at) {
        char found = text.charAt(at);
        return switch (found) {
            case '=' -> "'=': equal is written ==";
            case '"', '\'', '`' -> "a " + found + " that is never closed";
            default -> "'" + found + "'";
        };
    }
}
