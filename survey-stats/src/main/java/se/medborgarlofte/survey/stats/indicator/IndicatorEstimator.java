package se.medborgarlofte.survey.stats.indicator;

import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.Mean;
import se.medborgarlofte.survey.stats.estimate.Precision;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

/** Estimates indicators from the responses of one round, for all and for parts of them. */
public final class IndicatorEstimator {

    private static final double PERCENT = 100.0;

    private final Round round;
    private final Microdata data;
    private final SurveyDesign design;
    private final ProportionRule rule;

    public IndicatorEstimator(Round round, Microdata data, ReportingRules rules) {
        this.round = round;
        this.data = data;
        this.design = RoundDesign.of(round, data);
        this.rule = new ProportionRule(
                rules.precision().confidenceLevelPercent() / PERCENT,
                rules.precision().assumedIntraclassCorrelationPercent() / PERCENT);
    }

    /** Whether the round asked for everything the indicator is made of. */
    public boolean canEstimate(Indicator indicator) {
        return Measuring.isPossible(indicator.measure(), data);
    }

    /** The indicator among all who answered. */
    public IndicatorFigure ofAll(Indicator indicator) {
        return of(indicator, "", new Groups.Group("", Domain.all(data.size())));
    }

    /**
     * The indicator in one group.
     *
     * @param variable the breakdown the group belongs to
     */
    public IndicatorFigure of(Indicator indicator, String variable, Groups.Group group) {
        var measurement = indicator.measure().match(new Measuring(data));
        return indicator.measure() instanceof Measure.Mean
                ? mean(indicator, variable, group, measurement)
                : share(indicator, variable, group, measurement);
    }

    private IndicatorFigure share(Indicator indicator, String variable, Groups.Group group, Measurement measurement) {
        var item = new ShareItem(measurement.inside(), measurement.base());
        var estimate = Proportion.of(item, group.responses(), design, rule);
        return new IndicatorFigure(
                indicator,
                variable,
                group.category(),
                base(measurement, group, estimate.n(), estimate.weightedBase()),
                estimate.inside(),
                estimate.share(),
                precision(estimate.precision()),
                reason(estimate.precision()));
    }

    private IndicatorFigure mean(Indicator indicator, String variable, Groups.Group group, Measurement measurement) {
        var base = measurement.base().and(group.responses());
        var estimate = Mean.of(values(measurement, base), base, design, rule.level());
        return new IndicatorFigure(
                indicator,
                variable,
                group.category(),
                base(measurement, group, estimate.n(), estimate.weightedBase()),
                0,
                estimate.mean(),
                precision(estimate.precision()),
                reason(estimate.precision()));
    }

    private double[] values(Measurement measurement, Domain base) {
        return IntStream.range(0, data.size())
                .mapToDouble(row -> base.contains(row) ? measurement.values().of(row) : 0)
                .toArray();
    }

    private static Base base(Measurement measurement, Groups.Group group, int valid, double weighted) {
        return new Base(
                group.responses().count(),
                measurement.asked().and(group.responses()).count(),
                measurement.answered().and(group.responses()).count(),
                valid,
                weighted);
    }

    private Optional<Known> precision(Precision precision) {
        return round.design().isSample() ? precision.known() : Optional.empty();
    }

    private Optional<String> reason(Precision precision) {
        return round.design().isSample()
                ? precision.match(
                        known -> Optional.empty(),
                        why -> Optional.of(why.reason().name()))
                : Optional.of(IndicatorFigure.NOT_A_SAMPLE);
    }
}
