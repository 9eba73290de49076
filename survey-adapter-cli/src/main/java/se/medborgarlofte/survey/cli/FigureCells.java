package se.medborgarlofte.survey.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Numbers;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;
import se.medborgarlofte.survey.stats.report.Labels;

/** One figure as the cells of a row; a round that is no sample has no columns for precision at all. */
final class FigureCells {

    private static final String NONE = "–";
    private static final String TO = "–";
    private static final int PERCENT = 100;

    private final List<Breakdown> breakdowns;
    private final Labels labels;
    private final boolean sample;
    private final Language language;
    private final Numbers numbers;
    private final Phrases phrases;

    FigureCells(Programme programme, Round round, Language language) {
        this.breakdowns = programme.survey().breakdowns();
        this.labels = new Labels(programme.areas(), programme.askedIn(round).orElseThrow());
        this.sample = round.design().isSample();
        this.language = language;
        this.numbers = new Numbers(language);
        this.phrases = Phrases.of("terminal", language);
    }

    /** @param title of the groups below it; empty for all who answered */
    List<String> header(String title, Indicator indicator) {
        String value = phrases.say(indicator.isShare() ? "column.share" : "column.mean");
        var precision =
                Stream.of("column.interval", "column.nEff", "column.deff").map(phrases::say);
        return row(title, value, phrases.say("column.n"), precision);
    }

    List<String> row(IndicatorFigure figure) {
        var indicator = figure.indicator();
        var precision = figure.precision();
        return row(
                label(figure),
                rounded(figure.value(), indicator),
                numbers.whole(figure.base().valid()),
                Stream.of(
                        precision
                                .map(known -> interval(known.interval(), indicator))
                                .orElse(NONE),
                        precision
                                .map(known -> rounded(known.effectiveSampleSize(), 0))
                                .orElse(NONE),
                        designEffect(precision)));
    }

    private List<String> row(String label, String value, String n, Stream<String> precision) {
        return Stream.concat(Stream.of(label, value, n), sample ? precision : Stream.of())
                .toList();
    }

    /** The name of its group. */
    String label(IndicatorFigure figure) {
        if (figure.variable().isEmpty()) {
            return phrases.say("group.all");
        }
        return name(figure).map(text -> text.in(language.tag())).orElseGet(() -> phrases.say("group.unknown"));
    }

    private Optional<LocalizedText> name(IndicatorFigure figure) {
        return breakdowns.stream()
                .filter(breakdown -> breakdown.variable().equals(figure.variable()))
                .findFirst()
                .flatMap(breakdown -> labels.label(breakdown, figure.category()));
    }

    private String interval(Interval interval, Indicator indicator) {
        return rounded(OptionalDouble.of(interval.lower()), indicator)
                + TO
                + rounded(OptionalDouble.of(interval.upper()), indicator);
    }

    private String designEffect(Optional<Known> precision) {
        var effect = precision.map(Known::designEffect).orElse(OptionalDouble.empty());
        return effect.isPresent() ? rounded(effect.getAsDouble(), 2) : NONE;
    }

    private String rounded(OptionalDouble value, Indicator indicator) {
        if (value.isEmpty()) {
            return NONE;
        }
        return indicator.isShare() ? rounded(PERCENT * value.getAsDouble(), 1) : rounded(value.getAsDouble(), 2);
    }

    private String rounded(double value, int decimals) {
        return numbers.of(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }
}
