package se.medborgarlofte.survey.core.microdata;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A number as files of data write it: digits with a dot before decimals, and perhaps a power of ten. */
public final class NumberText {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,40}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?");

    private static final int SHORT = 9;

    private NumberText() {}

    /** The number; nothing where {@code text} is none, or one too large to be told from infinity. */
    public static OptionalDouble read(String text) {
        if (isShortAndWhole(text)) {
            return OptionalDouble.of(Integer.parseInt(text));
        }
        if (!NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** Most cells of most files; they need no more than this. */
    private static boolean isShortAndWhole(String text) {
        boolean whole = !text.isEmpty() && text.length() <= SHORT;
        for (int i = 0; whole && i < text.length(); i++) {
            whole = '0' <= text.charAt(i) && text.charAt(i) <= '9';
        }
        return whole;
    }
}
