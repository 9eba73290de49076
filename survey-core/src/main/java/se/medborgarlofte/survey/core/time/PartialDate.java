package se.medborgarlofte.survey.core.time;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/**
 * A date as far as it is known: {@code 2017}, {@code 2017-02} or {@code 2017-02-14}.
 *
 * @param value year, month and day, as much as is known
 */
public record PartialDate(
        @NotNull @Pattern(regexp = PartialDate.SHAPE) String value) {

    /** How it is written. */
    public static final String SHAPE = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

    private static final int TO_THE_YEAR = 4;
    private static final int TO_THE_MONTH = 7;

    public int year() {
        return Integer.parseInt(value.substring(0, TO_THE_YEAR));
    }

    public boolean isToTheYear() {
        return value.length() == TO_THE_YEAR;
    }

    public boolean isToTheMonth() {
        return value.length() == TO_THE_MONTH;
    }

    /** The first day it may be. */
    public LocalDate earliest() {
        if (isToTheYear()) {
            return LocalDate.of(year(), 1, 1);
        }
        return isToTheMonth() ? month().atDay(1) : month().atDay(day());
    }

    /** The last day it may be. */
    public LocalDate latest() {
        if (isToTheYear()) {
            return LocalDate.of(year(), 12, 31);
        }
        return isToTheMonth() ? month().atEndOfMonth() : month().atDay(day());
    }

    /** Whether it is before {@code day}, whichever day it is; never, as long as it is miswritten. */
    public boolean isSurelyBefore(LocalDate day) {
        return isWritten() && latest().isBefore(day);
    }

    /** Whether it is before {@code other}, whichever days they are; never, as long as one of them is miswritten. */
    public boolean isSurelyBefore(PartialDate other) {
        return other.isWritten() && isSurelyBefore(other.earliest());
    }

    /** Whether it is a date at all; it may be miswritten until it has been found sound. */
    public boolean isWritten() {
        return value != null && value.matches(SHAPE) && (value.length() <= TO_THE_MONTH || month().isValidDay(day()));
    }

    /** A finding for a day that its month does not have. */
    public Findings check() {
        return isWritten() || value == null || !value.matches(SHAPE)
                ? Findings.NONE
                : Findings.of(Finding.error("date.noSuchDay", "").with("date", value));
    }

    /** As {@link #check()}, for a date at {@code path} that may have been left out. */
    public static Findings check(Optional<PartialDate> date, String path) {
        return date.map(written -> written.check().under(path)).orElse(Findings.NONE);
    }

    private YearMonth month() {
        return YearMonth.parse(value.substring(0, TO_THE_MONTH));
    }

    private int day() {
        return Integer.parseInt(value.substring(TO_THE_MONTH + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
