package se.medborgarlofte.survey.stats.estimate;

import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.distribution.StudentT;

/**
 * A quantile of the population, such as the median, with Woodruff's interval: the limits of the share at or below the
 * estimate, each turned back into a value.
 *
 * @param rule for jumps and flat stretches
 * @param interval of the share, {@link ProportionInterval#WALD} as Woodruff (1952) has it
 * @param level in (0, 1)
 */
public record Quantile(QuantileRule rule, ProportionInterval interval, double level) {

    public Quantile {
        Checks.openUnit("level", level);
    }

    /**
     * Estimates the value below which a share {@code p} of the population lies; its standard error is the width of the
     * interval over twice the quantile of t.
     *
     * @param y one value per row of the design; finite inside the base, anything outside it
     * @param p in (0, 1)
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single sampling unit and the design has no
     *     rule for it
     * @throws IllegalArgumentException if lengths differ, a value of the base is not finite, a weight of the base is negative,
     *     or p is not in (0, 1)
     */
    public Estimate of(double p, double[] y, Domain base, SurveyDesign design) {
        Checks.openUnit("p", p);
        Values.requireFinite(y, base);
        var size = design.size(base);
        int df = size.degreesOfFreedom();
        var undefined = Undefined.of(size, design.isClustered()).map(Undefined::reason);
        if (size.rows() == 0) {
            return new Estimate(0, df, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), undefined);
        }
        var values = WeightedValues.of(y, base, design);
        double value = rule.at(p, values);
        var limits = undefined.isPresent() ? Optional.<Interval>empty() : limits(value, y, base, design, values);
        var error = limits.map(l -> OptionalDouble.of(l.width() / (2 * StudentT.twoSided(level, df))))
                .orElse(OptionalDouble.empty());
        var reason = limits.isPresent()
                ? Optional.<Undefined.Reason>empty()
                : undefined.or(() -> Optional.of(Undefined.Reason.NOT_ESTIMABLE));
        return new Estimate(size.rows(), df, OptionalDouble.of(value), error, limits, reason);
    }

    /** Nothing where a limit of the share leaves [0, 1]; the point where everybody was drawn. */
    private Optional<Interval> limits(
            double value, double[] y, Domain base, SurveyDesign design, WeightedValues values) {
        var below = WeightedShare.of(new ShareItem(row -> y[row] <= value, base), design);
        if (below.variance() == 0 && design.isCensus(base)) {
            return Optional.of(new Interval(value, value));
        }
        double share = below.share().orElseThrow();
        var measured = new MeasuredShare(
                share,
                Math.sqrt(below.variance()),
                below.size().rows(),
                below.size().degreesOfFreedom());
        var limits = interval.of(measured, level);
        return limits.lower() < 0 || limits.upper() > 1
                ? Optional.empty()
                : Optional.of(limits.map(limit -> rule.at(limit, values)));
    }
}
