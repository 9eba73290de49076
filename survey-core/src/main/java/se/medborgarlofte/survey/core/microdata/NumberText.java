package se.medborgarlofte.survey.core.microdata;

import java.util.OptionalDouble;

/** A number as files of data write it: digits with a dot before decimals, and perhaps a power of ten. */
public final class NumberText {

    private static final String SIGNS = "0123456789+-.eE";
    private static final int DIGITS = 10;
    private static final int SHORT = 9;
    private static final int LONGEST = 100;

    private NumberText() {}

    /** The number; nothing where {@code text} is none, or one too large to be told from infinity. */
    public static OptionalDouble read(String text) {
        boolean admitted = isMadeOf(SIGNS.length(), text) && text.length() <= LONGEST;
        if (!admitted) {
            return OptionalDouble.empty();
        }
        // most cells of most files need no more than this
        if (text.length() <= SHORT && isMadeOf(DIGITS, text)) {
            return OptionalDouble.of(Integer.parseInt(text));
        }
        return parsed(text);
    }

    private static OptionalDouble parsed(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Whether there is nothing but the first of the signs in it. */
    private static boolean isMadeOf(int first, String text) {
        for (int i = 0; i < text.length(); i++) {
            int sign = SIGNS.indexOf(text.charAt(i));
            if (sign < 0 || sign >= first) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
