package se.medborgarlofte.survey.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.io.words.ExactDecimal;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Numbers;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.study.Outcome;
import se.medborgarlofte.survey.stats.study.StatisticKind;

/** One outcome as the cells of a row: shares in percent, their errors in points; all else in the variable's own unit. */
final class OutcomeCells {

    private static final String NONE = "–";
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int SHARE_DECIMALS = 2;
    private static final int ERROR_DIGITS = 4;
    private static final int MOST_DECIMALS = 8;

    private final Numbers numbers;
    private final Phrases phrases;

    OutcomeCells(Language language) {
        this.numbers = new Numbers(language);
        this.phrases = Phrases.of("terminal", language);
    }

    List<String> header(StatisticKind kind) {
        boolean share = kind == StatisticKind.SHARE;
        return List.of(
                "",
                phrases.say(share ? "column.share" : "column.estimate"),
                phrases.say(share ? "column.points" : "column.se"),
                phrases.say("column.interval"),
                phrases.say("column.df"),
                phrases.say("column.n"),
                phrases.say("column.nEff"),
                phrases.say("column.deff"));
    }

    List<String> row(String label, StatisticKind kind, Outcome outcome) {
        boolean share = kind == StatisticKind.SHARE;
        int decimals = share ? SHARE_DECIMALS : decimals(outcome.standardError().orElse(1));
        return List.of(
                label,
                rounded(outcome.estimate(), share, decimals),
                rounded(outcome.standardError(), share, share ? ERROR_DIGITS : decimals),
                interval(outcome, share, decimals),
                outcome.degreesOfFreedom().isPresent()
                        ? numbers.whole(outcome.degreesOfFreedom().getAsInt())
                        : NONE,
                numbers.whole(outcome.n()),
                rounded(outcome.effectiveSize(), false, 0),
                rounded(outcome.designEffect(), false, 2));
    }

    /** So many that four digits of the error can be seen. */
    private static int decimals(double error) {
        int before = error > 0 ? (int) Math.floor(Math.log10(error)) + 1 : 0;
        return Math.max(0, Math.min(MOST_DECIMALS, ERROR_DIGITS - before));
    }

    /** The interval, or why there is none. */
    private String interval(Outcome outcome, boolean share, int decimals) {
        return outcome.interval()
                .map(interval -> interval(interval, share, decimals))
                .orElseGet(() -> outcome.reason()
                        .map(reason -> phrases.say("reason." + LowerCase.word(reason)))
                        .orElse(NONE));
    }

    private String interval(Interval interval, boolean share, int decimals) {
        return rounded(OptionalDouble.of(interval.lower()), share, decimals)
                + NONE
                + rounded(OptionalDouble.of(interval.upper()), share, decimals);
    }

    private String rounded(OptionalDouble value, boolean share, int decimals) {
        if (value.isEmpty()) {
            return NONE;
        }
        var exact = ExactDecimal.of(value.getAsDouble());
        return numbers.of((share ? exact.multiply(PERCENT) : exact).setScale(decimals, RoundingMode.HALF_EVEN));
    }
}
