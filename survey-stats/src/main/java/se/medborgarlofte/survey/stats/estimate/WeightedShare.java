package se.medborgarlofte.survey.stats.estimate;

import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.cube.CubePart;
import se.medborgarlofte.survey.stats.cube.CubeVariable;
import se.medborgarlofte.survey.stats.cube.WeightedCube;
import se.medborgarlofte.survey.stats.design.DomainSize;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * A share before anything is said of its precision.
 *
 * @param size of the base
 * @param inside rows with weight in the numerator
 * @param population sum of the weights of the base
 * @param ratio of the weights inside and of the base
 * @param variability of the ratio
 */
record WeightedShare(DomainSize size, int inside, double population, double ratio, Variability variability) {

    /** A share this little outside [0, 1] is inside and rounding. */
    private static final double ROUNDING = 1e-12;

    static WeightedShare of(ShareItem item, SurveyDesign design) {
        var rows = item.base();
        int inside = (int) rows.rows()
                .filter(row -> design.weight(row) != 0 && item.inside().test(row))
                .count();
        var base = design.population(rows);
        var ratio = statistic(item, base);
        return new WeightedShare(design.size(rows), inside, base.value(), ratio.value(), Variability.of(ratio));
    }

    static WeightedShare of(CubeVariable share, CubePart part, WeightedCube cube) {
        var mean = cube.mean(share.item(), part, share.scores());
        int inside = Math.toIntExact(cube.weightedRows(share.item(), part, share.scores()::isOne));
        return new WeightedShare(mean.size(), inside, mean.population(), mean.value(), Variability.of(mean, cube));
    }

    /** @param base sum of the weights of the base */
    static Statistic statistic(ShareItem item, Statistic base) {
        return base.design()
                .totals(row -> item.inside().test(row) ? 1 : 0, item.base())
                .dividedBy(base);
    }

    /** Whether none or all are inside: told by counting, for a weighted share may round to 0 or 1, or away from it. */
    boolean isUnanimous() {
        return inside == 0 || inside == size.rows();
    }

    /** Empty without rows, and where negative weights leave no population or lead out of [0, 1]. */
    OptionalDouble share() {
        return isShare() ? OptionalDouble.of(isUnanimous() ? Math.min(inside, 1) : inUnit()) : OptionalDouble.empty();
    }

    private boolean isShare() {
        return population() > 0 && (isUnanimous() || Math.abs(ratio - inUnit()) <= ROUNDING);
    }

    private double inUnit() {
        return Math.max(0, Math.min(ratio, 1));
    }

    /** Why nothing can be said of its precision, if so. */
    Optional<Undefined> undefined() {
        return size.rows() > 0 && !isShare() ? Optional.of(Undefined.NOT_ESTIMABLE) : Undefined.of(size, variability);
    }

    /** Of the share, exactly 0 when none or all are inside. */
    double variance() {
        return variability.variance();
    }

    /**
     * With replacement; empty when none or all are inside, when it is no share, or when no variance can be estimated.
     *
     * @param variance of the share
     */
    OptionalDouble designEffect(double variance) {
        if (isUnanimous() || !isShare() || size.degreesOfFreedom() < 1) {
            return OptionalDouble.empty();
        }
        double p = inUnit();
        return DesignEffect.WITH_REPLACEMENT.of(variance, SimpleSample.of(p * (1 - p), size.rows(), population()));
    }
}
