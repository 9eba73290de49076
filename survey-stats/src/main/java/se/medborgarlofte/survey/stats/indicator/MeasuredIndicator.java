package se.medborgarlofte.survey.stats.indicator;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Mean;
import se.medborgarlofte.survey.stats.estimate.Precision;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

/** One indicator held against the responses of a round, once; asked for all of them and for any number of groups. */
public final class MeasuredIndicator {

    private final Indicator indicator;
    private final Measurement measurement;
    private final SurveyDesign design;
    private final Precisions precisions;
    private final Domain everyone;
    private final Domain valid;

    MeasuredIndicator(Indicator indicator, Measurement measurement, SurveyDesign design, Precisions precisions) {
        this.indicator = indicator;
        this.measurement = measurement;
        this.design = design;
        this.precisions = precisions;
        this.everyone = Domain.all(design.rows());
        this.valid = measurement.base().and(Domain.of(design.rows(), row -> design.weight(row) > 0));
    }

    public Indicator indicator() {
        return indicator;
    }

    /** Whether it is a share of people; else a mean. */
    public boolean isShare() {
        return measurement.values().isEmpty();
    }

    /** All responses of the round. */
    public Domain everyone() {
        return everyone;
    }

    /** The indicator among all who answered. */
    public IndicatorFigure ofAll() {
        return of("", new Groups.Group("", everyone));
    }

    /**
     * The indicator in one group.
     *
     * @param variable the breakdown the group belongs to
     */
    public IndicatorFigure of(String variable, Groups.Group group) {
        return measurement
                .values()
                .map(values -> mean(variable, group, values))
                .orElseGet(() -> share(variable, group));
    }

    /** Valid answers among these responses. */
    public int valid(Domain responses) {
        return valid.and(responses).count();
    }

    /** Of the valid answers among these responses, those in the numerator; 0 for a mean. */
    public int inside(Domain responses) {
        return measurement.inside().and(valid).and(responses).count();
    }

    /**
     * The largest share of these responses that so few of them could make up, whatever they answered.
     *
     * @return in [0, 1]; 0 when none of them is valid
     */
    public double reachOf(int people, Domain responses) {
        double[] weights =
                valid.and(responses).rows().mapToDouble(design::weight).sorted().toArray();
        double all = Arrays.stream(weights).sum();
        double few = Arrays.stream(weights)
                .skip(Math.max(0, weights.length - people))
                .sum();
        return weights.length == 0 ? 0 : few / all;
    }

    private IndicatorFigure share(String variable, Groups.Group group) {
        var item = new ShareItem(measurement.inside()::contains, measurement.base());
        var estimate = Proportion.of(item, group.responses(), design, precisions.rule());
        var base = base(group.responses(), estimate.n(), estimate.weightedBase());
        return figure(variable, group, base, estimate.inside(), estimate.share(), estimate.precision());
    }

    private IndicatorFigure mean(String variable, Groups.Group group, IntToDoubleFunction values) {
        var counted = measurement.base().and(group.responses());
        double[] y = new double[design.rows()];
        counted.rows().forEach(row -> y[row] = values.applyAsDouble(row));
        var estimate = Mean.of(y, counted, design, precisions.rule().level());
        var base = base(group.responses(), estimate.n(), estimate.weightedBase());
        return figure(variable, group, base, 0, estimate.mean(), estimate.precision());
    }

    private Base base(Domain responses, int n, double weighted) {
        return new Base(
                responses.count(),
                measurement.asked().and(responses).count(),
                measurement.answered().and(responses).count(),
                n,
                weighted);
    }

    private IndicatorFigure figure(
            String variable, Groups.Group group, Base base, int inside, OptionalDouble value, Precision precision) {
        return new IndicatorFigure(
                indicator,
                variable,
                group.category(),
                base,
                inside,
                value,
                precisions.known(precision),
                precisions.reason(precision));
    }
}
