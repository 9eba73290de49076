package se.medborgarlofte.survey.stats.study;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.DesignEffect;
import se.medborgarlofte.survey.stats.estimate.Estimate;
import se.medborgarlofte.survey.stats.estimate.SimpleSample;
import se.medborgarlofte.survey.stats.estimate.Total;

/** The total of a column of numbers: see {@link Total}. */
public record AskedTotal(String column) implements Asked {

    @Override
    public Stream<WantedColumn> columns() {
        return Stream.of(new WantedColumn(column, ColumnUse.NUMBER));
    }

    @Override
    public List<Prepared> prepare(DataTable table, Domain domain) {
        double[] y = Values.of(table.numbers(column));
        var known = Values.known(y);
        return List.of(new Prepared(
                Subject.of(StatisticKind.TOTAL, column),
                (part, design, rule) -> total(y, part.and(known), design, rule)));
    }

    private static Outcome total(double[] y, Domain base, SurveyDesign design, IntervalRule rule) {
        var estimate = Estimate.of(Total.of(y, base, design), rule.level());
        return Outcome.of(estimate, designEffect(estimate, y, base, design));
    }

    private static OptionalDouble designEffect(Estimate total, double[] y, Domain base, SurveyDesign design) {
        if (total.standardError().isEmpty() || !(design.population(base).value() > 0)) {
            return OptionalDouble.empty();
        }
        double error = total.standardError().getAsDouble();
        return DesignEffect.WITH_REPLACEMENT.ofTotal(error * error, SimpleSample.of(y, base, design));
    }
}
