package se.medborgarlofte.survey.stats.report;

import java.util.List;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.rules.ReportingRules.Disclosure;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.indicator.Groups;
import se.medborgarlofte.survey.stats.indicator.MeasuredIndicator;

/** A breakdown of a round's responses, with the rows each table has. */
record Split(Breakdown breakdown, SharedRows rows) {

    static Split of(Breakdown breakdown, Microdata data, List<MeasuredIndicator> indicators, Disclosure rule) {
        var enough = indicators.stream()
                .filter(measured -> measured.valid(measured.everyone()) >= rule.minimumBase())
                .toList();
        var groups = Groups.of(breakdown, data).stream().map(Part::of).toList();
        return new Split(breakdown, new SharedRows(groups, enough, rule));
    }
}
