package se.medborgarlofte.survey.stats.estimate;

import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.design.DomainSize;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * A share before anything is said of its precision.
 *
 * @param size of the base
 * @param inside rows with weight in the numerator
 * @param totals weights inside over weights of the base
 */
record WeightedShare(DomainSize size, int inside, RatioOfTotals totals) {

    static WeightedShare of(ShareItem item, SurveyDesign design) {
        var base = item.base();
        int inside = (int) base.rows()
                .filter(row -> design.weight(row) > 0 && item.inside().test(row))
                .count();
        var numerator = design.totals(row -> item.inside().test(row) ? 1 : 0, base);
        return new WeightedShare(
                design.size(base), inside, new RatioOfTotals(numerator, design.totals(row -> 1, base)));
    }

    double population() {
        return totals.denominator().sum();
    }

    /** Whether none or all are inside: told by counting, for a weighted share may round to 0 or 1, or away from it. */
    boolean isUnanimous() {
        return inside == 0 || inside == size.rows();
    }

    OptionalDouble share() {
        if (size.rows() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(isUnanimous() ? Math.min(inside, 1) : Math.min(totals.value(), 1));
    }

    /** Of the share, exactly 0 when none or all are inside. */
    double variance(SurveyDesign design) {
        return totals.variance(design);
    }

    /**
     * With replacement; empty when none or all are inside, or no variance can be estimated.
     *
     * @param variance of the share
     */
    OptionalDouble designEffect(double variance) {
        if (isUnanimous() || size.degreesOfFreedom() < 1) {
            return OptionalDouble.empty();
        }
        double p = totals.value();
        return DesignEffect.WITH_REPLACEMENT.of(variance, SimpleSample.of(p * (1 - p), size.rows(), population()));
    }
}
