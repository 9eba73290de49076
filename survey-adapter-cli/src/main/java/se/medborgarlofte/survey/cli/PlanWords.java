package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.io.report.TextLines;
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

    /** Lines as wide as a terminal, each with its end. */
    static String prose(String text) {
        return text.lines()
                .flatMap(line -> TextLines.ofProse(line).stream())
                .map(line -> line + "\n")
                .collect(joining());
    }

    /** What was asked with, in as many decimals as it has. */
    String percent(double share) {
        return percent(ExactDecimal.of(share).multiply(PERCENT));
    }

    /** What was found, with one decimal, if any. */
    String found(double share) {
        return percent(ExactDecimal.of(share).multiply(PERCENT).setScale(1, RoundingMode.HALF_EVEN));
    }

    private String percent(BigDecimal percent) {
        var shortest = percent.stripTrailingZeros();
        return numbers.of(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
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
