package se.medborgarlofte.survey.stats.study;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.Mean;

/** The mean of a column of numbers: see {@link Mean}. */
public record AskedMean(String column) implements Asked {

    @Override
    public Stream<WantedColumn> columns() {
        return Stream.of(new WantedColumn(column, ColumnUse.NUMBER));
    }

    @Override
    public List<Prepared> prepare(DataTable table, Domain domain) {
        double[] y = Values.of(table.numbers(column));
        var known = Values.known(y);
        return List.of(new Prepared(Subject.of(StatisticKind.MEAN, column), (part, design, rule) -> {
            var mean = Mean.of(y, part.and(known), design, rule.level());
            return Outcome.of(mean.n(), mean.mean(), mean.precision());
        }));
    }
}
