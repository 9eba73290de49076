package se.medborgarlofte.survey.stats.indicator;

import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;

/** Estimates indicators from the responses of one round. */
public final class IndicatorEstimator {

    private static final double PERCENT = 100.0;

    private final Round round;
    private final Microdata data;
    private final SurveyDesign design;
    private final RoundCubes cubes;
    private final ProportionRule rule;
    private final Domain everyone;
    private final Domain weighed;

    /**
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a stratum has a single unit and the round names no rule for
     *     it
     */
    public IndicatorEstimator(Round round, Microdata data, ReportingRules rules) {
        this.round = round;
        this.data = data;
        this.design = RoundDesign.of(round, data);
        this.cubes = RoundCubes.of(round, data);
        this.rule = new ProportionRule(
                rules.precision().confidenceLevelPercent() / PERCENT,
                rules.precision().assumedIntraclassCorrelationPercent() / PERCENT);
        this.everyone = Domain.all(design.rows());
        this.weighed = Domain.of(design.rows(), row -> design.weight(row) > 0);
    }

    /** Whether the round asked for everything the indicator is made of. */
    public boolean canEstimate(Indicator indicator) {
        return Measuring.isPossible(indicator.measure(), data);
    }

    /**
     * The indicator held against the responses once, to be estimated in any number of groups.
     *
     * @throws java.util.NoSuchElementException if the round did not ask for everything it is made of
     */
    public MeasuredIndicator measured(Indicator indicator) {
        var measurement = indicator.measure().match(new Measuring(data, cubes.mostOutcomes()));
        var figures = new IndicatorFigures(indicator, estimates(measurement), new Precisions(round.design()));
        return new MeasuredIndicator(measurement, design, figures, everyone, weighed);
    }

    private GroupEstimates estimates(Measurement measurement) {
        return measurement
                .values()
                .map(values -> mean(measurement, values))
                .orElseGet(() -> EstimatesFromCubes.share(cubes, measurement, rule));
    }

    private GroupEstimates mean(Measurement measurement, Measurement.Values values) {
        return values instanceof Measurement.FewNumbers few
                ? EstimatesFromCubes.mean(cubes, measurement, few, rule.level())
                : new EstimatesFromRows(measurement, (Measurement.Numbers) values, design, rule.level());
    }
}
