package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;

/** Estimates indicators from the responses of one round. */
public final class IndicatorEstimator {

    private static final double PERCENT = 100.0;

    private final Round round;
    private final Microdata data;
    private final RoundCubes cubes;
    private final ProportionRule rule;
    private final IntToDoubleFunction weight;
    private final Domain everyone;
    private final Domain weighed;

    /**
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a stratum has a single unit and the round names no rule for
     *     it
     */
    public IndicatorEstimator(Round round, Microdata data, ReportingRules rules) {
        this.round = round;
        this.data = data;
        this.cubes = RoundCubes.of(round, data);
        this.rule = new ProportionRule(
                rules.precision().confidenceLevelPercent() / PERCENT,
                rules.precision().assumedIntraclassCorrelationPercent() / PERCENT);
        this.weight = RoundDesign.weight(round, data);
        this.everyone = Domain.all(data.size());
        this.weighed = Domain.of(data.size(), row -> weight.applyAsDouble(row) > 0);
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
        return measured(List.of(indicator)).get(0);
    }

    /**
     * Indicators held against the responses together, in their order: asked for the same groups they are counted in one pass.
     *
     * @throws java.util.NoSuchElementException if the round did not ask for everything that one of them is made of
     */
    public List<MeasuredIndicator> measured(List<Indicator> indicators) {
        var measuring = new Measuring(data, cubes.mostOutcomes());
        var measurements = indicators.stream()
                .map(indicator -> indicator.measure().match(measuring))
                .toList();
        var items = CountedTogether.of(
                cubes,
                measurements.stream()
                        .map(measurement -> measurement.outcomes().item())
                        .toList());
        return IntStream.range(0, indicators.size())
                .mapToObj(i -> measured(indicators.get(i), measurements.get(i), items.get(i)))
                .toList();
    }

    private MeasuredIndicator measured(Indicator indicator, Measurement measurement, CountedItem item) {
        var figures = new IndicatorFigures(indicator, estimates(measurement, item), new Precisions(round.design()));
        return new MeasuredIndicator(measurement, weight, figures, everyone, weighed);
    }

    private GroupEstimates estimates(Measurement measurement, CountedItem item) {
        return measurement
                .values()
                .map(values -> mean(measurement, values, item))
                .orElseGet(() -> EstimatesFromCubes.share(item, rule));
    }

    private GroupEstimates mean(Measurement measurement, Measurement.Values values, CountedItem item) {
        return values instanceof Measurement.FewNumbers few
                ? EstimatesFromCubes.mean(item, few, rule.level())
                : new EstimatesFromRows(
                        measurement, (Measurement.Numbers) values, RoundDesign.of(round, data), rule.level());
    }
}
