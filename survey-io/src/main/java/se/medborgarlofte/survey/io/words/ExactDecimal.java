package se.medborgarlofte.survey.io.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/** A double rounded to the first of 15, 16 or 17 digits that gives exactly it when read again; the same on every Java. */
public final class ExactDecimal {

    private static final int ALWAYS_KEPT = 15;
    private static final int ALWAYS_ENOUGH = 17;

    private ExactDecimal() {}

    /**
     * Java's own digits became shorter with version 19, and files must not depend on it.
     *
     * @throws IllegalArgumentException if {@code number} is not finite
     */
    public static BigDecimal of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("number is not finite: " + number);
        }
        var exact = new BigDecimal(number);
        return IntStream.rangeClosed(ALWAYS_KEPT, ALWAYS_ENOUGH)
                .mapToObj(digits -> exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)))
                .filter(rounded -> rounded.doubleValue() == number)
                .findFirst()
                .map(ExactDecimal::shortened)
                .orElse(exact);
    }

    private static BigDecimal shortened(BigDecimal decimal) {
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }
}
