package se.medborgarlofte.survey.stats.study;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.Estimate;
import se.medborgarlofte.survey.stats.estimate.Ratio;

/** The ratio of the totals of two columns of numbers, over rows that have both: see {@link Ratio}. */
public record AskedRatio(String numerator, String denominator) implements Asked {

    @Override
    public Stream<WantedColumn> columns() {
        return Stream.of(numerator, denominator).map(column -> new WantedColumn(column, ColumnUse.NUMBER));
    }

    @Override
    public List<Prepared> prepare(DataTable table, Domain domain) {
        double[] above = Values.of(table.numbers(numerator));
        double[] below = Values.of(table.numbers(denominator));
        var known = Values.known(above).and(Values.known(below));
        var subject = Subject.of(StatisticKind.RATIO, numerator + "/" + denominator);
        return List.of(new Prepared(subject, (part, design, rule) -> {
            var ratio = Ratio.of(above, below, part.and(known), design);
            return Outcome.of(Estimate.of(ratio, rule.level()), OptionalDouble.empty());
        }));
    }
}
