package se.medborgarlofte.survey.core.microdata;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/** A number as files of data write it: digits with a dot before decimals, and perhaps a power of ten. */
public final class NumberText {

    private static final String SIGNS = "0123456789+-.eE";
    private static final int LONGEST = 100;
    private static final int TEN = 10;

    /** Whole numbers of so many digits, and powers of ten up to that, are doubles to the last digit. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private NumberText() {}

    /** The number; nothing where {@code text} is none, or one too large to be told from infinity. */
    public static OptionalDouble read(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        double number = read(utf8, 0, utf8.length);
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** The number that stands there; not a number where there is none, or one too large to be told from infinity. */
    public static double read(byte[] utf8, int offset, int length) {
        int end = offset + length;
        int dot = end;
        long digits = 0;
        for (int place = offset; place < end; place++) {
            byte sign = utf8[place];
            if (sign >= '0' && sign <= '9') {
                digits = digits * TEN + sign - '0';
            } else if (sign == '.' && dot == end) {
                dot = place;
            } else {
                return any(utf8, offset, length);
            }
        }
        return isPlain(length, end - dot) ? plain(digits, end - dot) : any(utf8, offset, length);
    }

    private static boolean isPlain(int length, int fromDot) {
        return length <= EXACT_DIGITS && length > Math.min(fromDot, 1);
    }

    /** Most cells of most files; a single division of two exact numbers is the nearest double there is. */
    private static double plain(long digits, int fromDot) {
        return digits / POWERS[Math.max(0, fromDot - 1)];
    }

    private static double any(byte[] utf8, int offset, int length) {
        String text = new String(utf8, offset, Math.min(length, LONGEST + 1), StandardCharsets.UTF_8);
        return length <= LONGEST && isMadeOfSigns(text) ? parsed(text) : Double.NaN;
    }

    private static double parsed(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static boolean isMadeOfSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
