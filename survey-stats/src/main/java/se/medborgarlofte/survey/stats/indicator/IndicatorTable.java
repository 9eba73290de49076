package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;

/** The indicators of a round for all and for every group, in the order of the catalogue and of the breakdowns. */
public record IndicatorTable(Round round, ReportingRules rules, List<IndicatorFigure> figures) {

    public IndicatorTable {
        figures = List.copyOf(figures);
    }
}
