package se.medborgarlofte.survey.stats.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.ProportionInterval;
import se.medborgarlofte.survey.stats.estimate.Quantile;
import se.medborgarlofte.survey.stats.estimate.QuantileRule;

/**
 * The smallest value of a column at or below which a part of the population lies: see {@link Quantile}.
 *
 * @param part of the population, in (0, 1)
 */
public record AskedQuantile(String column, BigDecimal part) implements Asked {

    /** @throws IllegalArgumentException if the part is not in (0, 1) */
    public AskedQuantile {
        if (part.signum() <= 0 || part.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("part of the population is not in (0, 1): " + part);
        }
    }

    @Override
    public Stream<WantedColumn> columns() {
        return Stream.of(new WantedColumn(column, ColumnUse.NUMBER));
    }

    @Override
    public List<Prepared> prepare(DataTable table, Domain domain) {
        double[] y = Values.of(table.numbers(column));
        var known = Values.known(y);
        var subject = Subject.of(StatisticKind.QUANTILE, column, part.toPlainString());
        return List.of(new Prepared(subject, (rows, design, rule) -> {
            var quantile = new Quantile(QuantileRule.LOWEST, ProportionInterval.WALD, rule.level());
            return Outcome.of(quantile.of(part.doubleValue(), y, rows.and(known), design), OptionalDouble.empty());
        }));
    }
}
