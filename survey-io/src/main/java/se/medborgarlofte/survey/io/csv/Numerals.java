package se.medborgarlofte.survey.io.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in cells: digits and at most one dot. */
final class Numerals {

    private static final int MOST_DIGITS = 18;
    private static final Pattern WITH_COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private Numerals() {}

    static Optional<BigDecimal> read(Cells cells, int column) {
        String text = cells.text(column);
        if (isNumber(text)) {
            return Optional.of(new BigDecimal(text));
        }
        boolean comma = WITH_COMMA.matcher(text).matches();
        return cells.refuse(column, comma ? "cell.decimalComma" : "cell.notNumber");
    }

    /** Whether there are 1 to 18 digits, after a dot as many again, and before them perhaps a minus. */
    private static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int dot = text.indexOf('.');
        return dot < 0
                ? isDigits(text, start, text.length())
                : isDigits(text, start, dot) && isDigits(text, dot + 1, text.length());
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to && to - from <= MOST_DIGITS;
    }

    static Optional<Integer> whole(Cells cells, int column) {
        String text = cells.text(column);
        return WHOLE.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text))
                : cells.refuse(column, "cell.notWholeNumber");
    }
}
