package se.medborgarlofte.survey.stats.plan;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;
import se.medborgarlofte.survey.stats.indicator.IndicatorTable;

/**
 * What the last round could tell of shares, for all and by area: what to know before the next one is planned.
 *
 * @param detection when a change counts as seen; its family shares one chance of a false alarm
 * @param figures in the order of the table; each has an answer
 * @param unanswered what was left out because nobody in the round has answered it, in the order of the table
 */
public record RoundPrecision(Detection detection, List<FigurePrecision> figures, List<Indicator> unanswered) {

    public RoundPrecision {
        figures = List.copyOf(figures);
        unanswered = List.copyOf(unanswered);
    }

    /**
     * The precision of the shares of a table; of changes nothing is said where a report would not state the figure for want
     * of degrees of freedom. Where nobody has answered there is nothing to compare, and no comparison is counted.
     *
     * @param indicators ids of those that matter; none for all
     * @param alpha chance of seeing any change where there is none, two-sided, in (0, 0.5), such as 0.05
     * @param family comparisons that share it, at least 1; if absent, as many as there are figures
     * @param power chance of seeing a change that is there, in [0.5, 1), such as 0.8
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static RoundPrecision of(
            IndicatorTable table, List<String> indicators, double alpha, OptionalInt family, double power) {
        var asked = chosen(table, indicators).toList();
        var chosen = asked.stream().filter(RoundPrecision::isAnswered).toList();
        var detection = new Detection(alpha, family.orElse(Math.max(1, chosen.size())), power);
        int fewest = table.rules().reliability().minimumDegreesOfFreedom();
        return new RoundPrecision(
                detection,
                chosen.stream()
                        .map(figure -> FigurePrecision.of(figure, detection, fewest))
                        .toList(),
                unanswered(asked));
    }

    private static boolean isAnswered(IndicatorFigure figure) {
        return figure.base().valid() > 0;
    }

    private static List<Indicator> unanswered(List<IndicatorFigure> asked) {
        var answered = asked.stream()
                .filter(RoundPrecision::isAnswered)
                .map(IndicatorFigure::indicator)
                .toList();
        return asked.stream()
                .map(IndicatorFigure::indicator)
                .distinct()
                .filter(indicator -> !answered.contains(indicator))
                .toList();
    }

    /** Those about whom it is not known where they live are no area. */
    private static Stream<IndicatorFigure> chosen(IndicatorTable table, List<String> indicators) {
        return table.figures().stream()
                .filter(IndicatorFigure::isShare)
                .filter(figure -> indicators.isEmpty()
                        || indicators.contains(figure.indicator().id().value()))
                .filter(figure -> figure.variable().isEmpty()
                        || figure.variable().equals(Breakdown.AREA)
                                && !figure.category().isEmpty());
    }
}
