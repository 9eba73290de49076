package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.ReleasedTable;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.disclosure.Showing;
import se.medborgarlofte.survey.stats.indicator.Groups;
import se.medborgarlofte.survey.stats.indicator.Groups.Group;
import se.medborgarlofte.survey.stats.indicator.IndicatorEstimator;

/** Makes the tables of one indicator at a time, with groups joined until each may be shown. */
final class ReleasedIndicators {

    private final IndicatorEstimator estimator;
    private final Microdata data;
    private final Labels labels;
    private final ReportingRules rules;
    private final Showing showing;

    ReleasedIndicators(IndicatorEstimator estimator, Microdata data, Labels labels, ReportingRules rules) {
        this.estimator = estimator;
        this.data = data;
        this.labels = labels;
        this.rules = rules;
        this.showing = new Showing(rules);
    }

    /** Nothing when the round did not ask for it. */
    Optional<ReleasedIndicator> of(Indicator indicator, List<Breakdown> breakdowns) {
        if (!estimator.canEstimate(indicator)) {
            return Optional.empty();
        }
        var total = showing.of(estimator.ofAll(indicator));
        return Optional.of(new ReleasedIndicator(indicator, total, tables(indicator, total, breakdowns)));
    }

    private List<ReleasedTable> tables(Indicator indicator, ReleasedFigure total, List<Breakdown> breakdowns) {
        return total.value() instanceof ShownValue.TooFew
                ? List.of()
                : breakdowns.stream()
                        .map(breakdown -> table(indicator, breakdown))
                        .toList();
    }

    private ReleasedTable table(Indicator indicator, Breakdown breakdown) {
        var merged = MergedGroups.of(
                Groups.of(breakdown, data),
                group -> valid(indicator, breakdown, group),
                rules.disclosure().minimumBase());
        return new ReleasedTable(
                breakdown,
                merged.stream().map(groups -> row(indicator, breakdown, groups)).toList());
    }

    private int valid(Indicator indicator, Breakdown breakdown, Group group) {
        return estimator.of(indicator, breakdown.variable(), group).base().valid();
    }

    private ReleasedRow row(Indicator indicator, Breakdown breakdown, List<Group> groups) {
        var categories = groups.stream()
                .map(group -> labels.category(breakdown, group.category()))
                .toList();
        var figure = estimator.of(indicator, breakdown.variable(), MergedGroups.joined(groups));
        return new ReleasedRow(categories, showing.of(figure));
    }
}
