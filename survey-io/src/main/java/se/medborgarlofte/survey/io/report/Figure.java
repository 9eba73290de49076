package se.medborgarlofte.survey.io.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure exactly as far as it is shown, as numbers and in words.
 *
 * @param n valid answers it rests on
 * @param value rounded; absent when none is shown
 * @param under the share is under this many percent
 * @param over the share is over this many percent
 * @param interval of the uncertainty of the sample
 * @param mark what to beware of
 * @param reason why there is no interval in the whole report: {@code NOT_A_SAMPLE}
 * @param shown as it is read
 * @param shownInterval as it is read
 */
public record Figure(
        Optional<Integer> n,
        Optional<BigDecimal> value,
        Optional<Integer> under,
        Optional<Integer> over,
        Optional<Interval> interval,
        Optional<Mark> mark,
        Optional<String> reason,
        String shown,
        Optional<String> shownInterval) {

    /** A whole number with nothing else to say of it. */
    static Figure whole(int value, Optional<Integer> n) {
        return new Figure(
                n,
                Optional.of(BigDecimal.valueOf(value)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                String.valueOf(value),
                Optional.empty());
    }

    /** Where a value may lie, its ends rounded outwards. */
    public record Interval(BigDecimal lower, BigDecimal upper) {}

    /** What to beware of. */
    public enum Mark {
        UNCERTAIN,
        TOO_UNCERTAIN,
        TOO_FEW,
        WITHHELD
    }

    public boolean isUncertain() {
        return mark.filter(Mark.UNCERTAIN::equals).isPresent();
    }

    public boolean isTooUncertain() {
        return mark.filter(Mark.TOO_UNCERTAIN::equals).isPresent();
    }

    public boolean isTooFew() {
        return mark.filter(Mark.TOO_FEW::equals).isPresent();
    }

    public boolean isWithheld() {
        return mark.filter(Mark.WITHHELD::equals).isPresent();
    }

    public boolean isCoarse() {
        return under.isPresent() || over.isPresent();
    }
}
