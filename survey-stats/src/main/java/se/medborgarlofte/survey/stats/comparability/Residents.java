package se.medborgarlofte.survey.stats.comparability;

import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/** Who of those who answered lives elsewhere, as far as they were asked. */
record Residents(AnsweredRound round, ComparisonRules.Relation relation) {

    /** Those who said that they live elsewhere. */
    Domain visitors() {
        return round.data()
                .codes(relation.variable())
                .map(column -> Domain.of(column.size(), row -> livesElsewhere(column, row)))
                .orElseGet(() -> round.everyone().complement());
    }

    private boolean livesElsewhere(CodeColumn column, int row) {
        return !column.isMissing(row)
                && IntStream.range(0, relation.residents().size())
                        .noneMatch(i -> column.holds(row, relation.residents().get(i)));
    }
}
