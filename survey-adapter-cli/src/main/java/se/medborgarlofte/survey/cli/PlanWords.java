package se.medborgarlofte.survey.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.io.words.ExactDecimal;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Numbers;
import se.medborgarlofte.survey.io.words.Phrases;

/** How a plan's numbers are said: shares in percent, answers whole and never too few. */
final class PlanWords {

    private static final String NONE = "–";
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final double ROUNDING = 1e-9;

    private final Phrases phrases;
    private final Numbers numbers;

    PlanWords(Language language) {
        this.phrases = Phrases.of("terminal", language);
        this.numbers = new Numbers(language);
    }

    String say(String key, Object... gaps) {
        return phrases.say(key, gaps);
    }

    /** With one decimal, if any. */
    String percent(double share) {
        var percent = ExactDecimal.of(share).multiply(PERCENT).setScale(1, RoundingMode.HALF_EVEN);
        return numbers.of(percent.remainder(BigDecimal.ONE).signum() == 0 ? percent.setScale(0) : percent);
    }

    String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : NONE;
    }

    /** With a decimal in any case, as columns have it. */
    String column(OptionalDouble share) {
        return share.isEmpty()
                ? NONE
                : numbers.of(
                        ExactDecimal.of(share.getAsDouble()).multiply(PERCENT).setScale(1, RoundingMode.HALF_EVEN));
    }

    String number(double number) {
        var exact = ExactDecimal.of(number);
        return numbers.of(exact.scale() < 0 ? exact.setScale(0) : exact);
    }

    /** Rounded up. */
    static long answers(double needed) {
        return (long) Math.ceil(needed * (1 - ROUNDING));
    }
}
