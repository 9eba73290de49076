package se.medborgarlofte.survey.stats.design;

/**
 * The covariance of two estimated totals from the variation between the units of one stage within strata:
 * {@code sum_h c_h f_h n_h/(n_h-1) sum_i (A_hi - mean A_h)(B_hi - mean B_h)}, the factors as in {@link StratumFactors}.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4612-4378-6">Särndal, Swensson and Wretman (1992), chapter 4</a>
 */
final class BetweenUnits {

    private final Stage stage;
    private final StratumFactors factors;

    private BetweenUnits(Stage stage, StratumFactors factors) {
        this.stage = stage;
        this.factors = factors;
    }

    /**
     * @param unitsInDomain per stratum, of those with a row in the domain
     * @throws LonelyStrata as for the factors
     */
    static BetweenUnits of(Stage stage, double[] drawnBefore, int[] unitsInDomain, LonelyRule rule) {
        return new BetweenUnits(stage, StratumFactors.of(stage, drawnBefore, unitsInDomain, rule));
    }

    double covariance(double[] a, double[] b) {
        double[] centreA = factors.centres(sums(a));
        double[] centreB = a == b ? centreA : factors.centres(sums(b));
        double sum = 0;
        for (int unit = 0; unit < stage.units(); unit++) {
            int h = stage.stratumOfUnit(unit);
            sum += factors.ofStratum(h) * (a[unit] - centreA[h]) * (b[unit] - centreB[h]);
        }
        return sum * factors.whole();
    }

    private double[] sums(double[] totals) {
        double[] sums = new double[stage.strata()];
        for (int unit = 0; unit < stage.units(); unit++) {
            sums[stage.stratumOfUnit(unit)] += totals[unit];
        }
        return sums;
    }
}
