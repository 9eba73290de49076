package se.medborgarlofte.survey.io.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in cells: digits and at most one dot. */
final class Numerals {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private Numerals() {}

    static Optional<BigDecimal> read(Cells cells, int column) {
        String text = cells.text(column);
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        boolean comma = WITH_COMMA.matcher(text).matches();
        return cells.refuse(column, comma ? "cell.decimalComma" : "cell.notNumber");
    }

    static Optional<Integer> whole(Cells cells, int column) {
        String text = cells.text(column);
        return WHOLE.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text))
                : cells.refuse(column, "cell.notWholeNumber");
    }
}
