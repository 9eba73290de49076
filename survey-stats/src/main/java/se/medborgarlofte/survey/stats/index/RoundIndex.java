package se.medborgarlofte.survey.stats.index;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.indicator.ProblemIndex.Unmeasured;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;

/**
 * The index of a round, in full precision and with nothing hidden.
 *
 * @param unmeasured why there is none; then there are no rows
 * @param items those that the round asked for, in the order of the index
 * @param rows all together first, then the areas
 */
public record RoundIndex(
        Round round,
        ProblemIndex index,
        ReportingRules rules,
        Optional<Unmeasured> unmeasured,
        List<Indicator> items,
        List<Row> rows) {

    public RoundIndex {
        items = List.copyOf(items);
        rows = List.copyOf(rows);
    }

    /**
     * One group.
     *
     * @param category code of the area; empty for all together
     * @param estimate absent where nobody answered one of the items
     */
    public record Row(String category, Optional<IndexEstimate> estimate) {}
}
