package se.medborgarlofte.survey.io.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a language writes them, with symbols of our own: those of the JDK change from one version to the next. */
public record Numbers(Language language) {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int GROUP = 3;
    private static final BigDecimal LEAST_P = new BigDecimal("0.001");

    public String whole(int number) {
        return of(BigDecimal.valueOf(number));
    }

    /** With as many decimals as {@code number} carries. */
    public String of(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : (isSwedish() ? "," : ".") + plain.substring(point + 1);
        return (number.signum() < 0 ? "−" : "") + grouped(whole) + decimals;
    }

    /** A p-value with three decimals; one that would be written as none is said to be smaller than the least that is. */
    public String pValue(double p) {
        return p < LEAST_P.doubleValue()
                ? "<" + of(LEAST_P)
                : of(ExactDecimal.of(p).setScale(LEAST_P.scale(), RoundingMode.HALF_UP));
    }

    /** A number of percent with its sign: {@code 26 %} in Swedish, {@code 26%} in English. */
    public String percent(String number) {
        return number + (isSwedish() ? NO_BREAK_SPACE : "") + "%";
    }

    private String grouped(String digits) {
        var text = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, isSwedish() ? NO_BREAK_SPACE : ",");
        }
        return text.toString();
    }

    private boolean isSwedish() {
        return language == Language.SV;
    }
}
