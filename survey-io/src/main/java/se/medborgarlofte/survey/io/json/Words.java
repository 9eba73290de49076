package se.medborgarlofte.survey.io.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The shapes of what is written as a text: each value in one way only. */
final class Words {

    static final Shape<String> TEXT = new WordShape<>("json.notText", Words::whole, text -> text);

    static final Shape<BigDecimal> DECIMAL =
            new WordShape<>("json.notDecimal", Words::decimal, BigDecimal::toPlainString);

    static final Shape<LocalDate> DATE = new WordShape<>("json.notDate", Words::day, LocalDate::toString);

    static final Shape<Period> PERIOD = new WordShape<>("json.notPeriod", same(Period::parse), Period::toString);

    static final Shape<UUID> UUIDS = new WordShape<>("json.notUuid", same(UUID::fromString), UUID::toString);

    /** A whole number as the name of a field, which can only be a text: a code among shares by code. */
    static final Shape<Integer> NUMBERED = new WordShape<>("json.notWholeNumber", Words::number, String::valueOf);

    private static final String NUMBER = "-?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?";

    private static final int DAY = "2016-09-30".length();

    private Words() {}

    /** Half of a character, written as one of two \\u escapes, is in no alphabet and in no file. */
    private static Optional<String> whole(String text) {
        boolean broken = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return broken ? Optional.empty() : Optional.of(text);
    }

    /** Java's own notation, but for years beyond four digits. */
    private static Optional<LocalDate> day(String text) {
        return same(LocalDate::parse).apply(text).filter(day -> text.length() == DAY);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches(NUMBER) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("0|-?[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Java's own notation, and of that only the form it writes itself: {@code P2Y}, not {@code p2y}. */
    private static <T> Function<String, Optional<T>> same(Function<String, T> parser) {
        return text -> {
            try {
                return Optional.of(parser.apply(text))
                        .filter(value -> value.toString().equals(text));
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        };
    }
}
