package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.ReleasedTable;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.disclosure.Showing;
import se.medborgarlofte.survey.stats.disclosure.SmallCounts;
import se.medborgarlofte.survey.stats.indicator.Groups.Group;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;
import se.medborgarlofte.survey.stats.indicator.MeasuredIndicator;

/** Makes the tables of one indicator at a time, each figure as far as it may be shown. */
final class ReleasedIndicators {

    private final Labels labels;
    private final Showing showing;
    private final int largestUntold;

    ReleasedIndicators(Labels labels, ReportingRules rules) {
        this.labels = labels;
        this.showing = new Showing(rules);
        this.largestUntold = new SmallCounts(rules.disclosure().smallestStated()).largestUntold();
    }

    /** Without tables when even all together are too few. */
    ReleasedIndicator split(MeasuredIndicator measured, List<Split> splits) {
        var tables = splits.stream()
                .filter(split -> !split.rows().of(measured).isEmpty())
                .map(split -> table(measured, split.breakdown(), split.rows().of(measured)))
                .toList();
        return of(measured, tables);
    }

    /** With a single table, of these rows. */
    ReleasedIndicator of(MeasuredIndicator measured, Breakdown breakdown, List<Part> rows) {
        return of(measured, List.of(table(measured, breakdown, rows)));
    }

    /** With these tables. */
    ReleasedIndicator of(MeasuredIndicator measured, List<ReleasedTable> tables) {
        return new ReleasedIndicator(
                measured.indicator(), shown(measured, measured.ofAll(), measured.everyone()), tables);
    }

    private ReleasedTable table(MeasuredIndicator measured, Breakdown breakdown, List<Part> rows) {
        var groups = rows.stream()
                .map(row -> new Group(row.categories().get(0), row.responses()))
                .toList();
        var figures = measured.of(breakdown.variable(), groups);
        return new ReleasedTable(
                breakdown,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> row(measured, breakdown, rows.get(i), figures.get(i)))
                        .toList());
    }

    private ReleasedRow row(MeasuredIndicator measured, Breakdown breakdown, Part row, IndicatorFigure figure) {
        return new ReleasedRow(labels.categories(breakdown, row), shown(measured, figure, row.responses()));
    }

    private ReleasedFigure shown(MeasuredIndicator measured, IndicatorFigure figure, Domain responses) {
        return showing.of(figure, measured.reachOf(largestUntold, responses));
    }
}
