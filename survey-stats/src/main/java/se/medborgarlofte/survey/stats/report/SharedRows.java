package se.medborgarlofte.survey.stats.report;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import se.medborgarlofte.survey.core.rules.ReportingRules.Disclosure;
import se.medborgarlofte.survey.stats.indicator.MeasuredIndicator;

/**
 * Which groups of one breakdown share a row, in every table of a report.
 *
 * <p>A group too small in one table may be large enough in another. If each table joined groups for itself, one could show
 * A+B and C where another shows A and B+C, and B would be their difference. So the tables stand in a line, the largest base
 * first, and each only joins rows of the one before: what two tables differ by is then always whole rows of the one before.
 *
 * <p>The sensitive indicators come last and all have the same rows, for the base of one may be those who count in another:
 * who reported it, among those it happened to.
 */
final class SharedRows {

    private final int minimum;
    private final List<Part> ofAnswers;
    private final Map<MeasuredIndicator, List<Part>> ofIndicators = new HashMap<>();

    /**
     * @param groups of the breakdown
     * @param indicators each with enough valid answers in all
     */
    SharedRows(List<Part> groups, List<MeasuredIndicator> indicators, Disclosure rule) {
        this.minimum = rule.minimumBase();
        this.ofAnswers = Joining.untilEnough(groups, List.of(Part::answers), minimum);
        var sensitive = indicators.stream().filter(SharedRows::isSensitive).toList();
        var rows = Joining.untilEnough(afterOthers(indicators), sizes(sensitive), minimum);
        var hidden = new Exposure(sensitive, rule.smallestStated()).removedFrom(rows);
        sensitive.forEach(indicator -> ofIndicators.put(indicator, hidden));
    }

    /** The rows that are left when all indicators that are not sensitive have theirs. */
    private List<Part> afterOthers(List<MeasuredIndicator> indicators) {
        var others = indicators.stream()
                .filter(indicator -> !isSensitive(indicator))
                .sorted(comparingInt(indicator -> -indicator.valid(indicator.everyone())))
                .toList();
        var rows = ofAnswers;
        for (var indicator : others) {
            rows = Joining.untilEnough(rows, sizes(List.of(indicator)), minimum);
            ofIndicators.put(indicator, rows);
        }
        return rows;
    }

    /** Of the table that tells who answered. */
    List<Part> ofAnswers() {
        return ofAnswers;
    }

    /** Of the table of one indicator: every row in which somebody is in its base. */
    List<Part> of(MeasuredIndicator indicator) {
        return ofIndicators.getOrDefault(indicator, List.of()).stream()
                .filter(row -> indicator.valid(row.responses()) > 0)
                .toList();
    }

    private static boolean isSensitive(MeasuredIndicator measured) {
        return measured.indicator().sensitive();
    }

    private static List<ToIntFunction<Part>> sizes(List<MeasuredIndicator> indicators) {
        return indicators.stream()
                .<ToIntFunction<Part>>map(indicator -> row -> indicator.valid(row.responses()))
                .toList();
    }
}
