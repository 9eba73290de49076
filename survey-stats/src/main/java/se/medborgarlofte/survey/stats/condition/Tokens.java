package se.medborgarlofte.survey.stats.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cuts a condition into its pieces. */
final class Tokens {

    /** Longer ones before those they begin with. */
    private static final List<String> SIGNS = List.of("==", "!=", "<=", ">=", "<", ">", "&", "|", "!", "(", ")", ",");

    private static final String QUOTES = "\"'`";

    private final String text;

    private Tokens(String text) {
        this.text = text;
    }

    /** @throws ConditionFault at the first character that no piece begins with */
    static List<Token> of(String text) {
        return new Tokens(text).cut();
    }

    private List<Token> cut() {
        List<Token> tokens = new ArrayList<>();
        int at = afterSpaces(0);
        while (at < text.length()) {
            int begin = at;
            var token = Stream.of(sign(begin), quoted(begin), word(begin))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow(() -> new ConditionFault(begin, "a column, a value or a sign", shown(begin)));
            tokens.add(token);
            at = afterSpaces(begin + token.text().length() + (isQuoted(token) ? 2 : 0));
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    private int afterSpaces(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isQuoted(Token token) {
        return token.kind() == Token.Kind.QUOTED || token.kind() == Token.Kind.COLUMN;
    }

    private Optional<Token> sign(int at) {
        return SIGNS.stream()
                .filter(sign -> text.startsWith(sign, at))
                .findFirst()
                .map(sign -> new Token(Token.Kind.SIGN, sign, at));
    }

    private Optional<Token> quoted(int at) {
        char quote = text.charAt(at);
        int end = QUOTES.indexOf(quote) < 0 ? -1 : text.indexOf(quote, at + 1);
        var kind = quote == '`' ? Token.Kind.COLUMN : Token.Kind.QUOTED;
        return end < 0 ? Optional.empty() : Optional.of(new Token(kind, text.substring(at + 1, end), at));
    }

    private Optional<Token> word(int at) {
        int end = isSignOfNumber(at) ? at + 1 : at;
        while (end < text.length() && (isOfWord(text.charAt(end)) || isSignOfPower(at, end))) {
            end++;
        }
        return end == at || isSignOfNumber(at) && end == at + 1
                ? Optional.empty()
                : Optional.of(new Token(Token.Kind.WORD, text.substring(at, end), at));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    private boolean isSignOfNumber(int at) {
        return text.charAt(at) == '-' || text.charAt(at) == '+';
    }

    /** The minus of 2.5e-3, in a word that began as a number. */
    private boolean isSignOfPower(int begin, int at) {
        char first = text.charAt(isSignOfNumber(begin) ? begin + 1 : begin);
        boolean number = Character.isDigit(first) || first == '.';
        return number && isSignOfNumber(at) && "eE".indexOf(text.charAt(at - 1)) >= 0;
    }

    private String shown(int at) {
        char found = text.charAt(at);
        if (found == '=') {
            return "'=': equal is written ==";
        }
        return QUOTES.indexOf(found) >= 0 ? "a " + found + " that is never closed" : "'" + found + "'";
    }
}
