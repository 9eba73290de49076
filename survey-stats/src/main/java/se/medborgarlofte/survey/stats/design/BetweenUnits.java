package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The covariance of two estimated totals from the variation between the units of one stage within strata:
 * {@code sum_h c_h f_h n_h/(n_h-1) sum_i (A_hi - mean A_h)(B_hi - mean B_h)}.
 *
 * <p>n_h counts the units of the whole design, those without a row in the domain too; f_h is the fraction not drawn; c_h is
 * 1 at the first stage, and at a later one the fraction drawn at all stages before.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4612-4378-6">Särndal, Swensson and Wretman (1992), chapter 4</a>
 */
final class BetweenUnits {

    private final Stage stage;
    private final StratumTreatment[] treatments;
    private final double[] factors;

    private BetweenUnits(Stage stage, StratumTreatment[] treatments, double[] drawnBefore) {
        this.stage = stage;
        this.treatments = treatments;
        this.factors = IntStream.range(0, stage.strata())
                .mapToDouble(h -> drawnBefore[h] * stage.remaining(h) * treatments[h].factor(stage.unitsInStratum(h)))
                .toArray();
    }

    /**
     * @param unitsInDomain per stratum, of those with a row in the domain
     * @throws LonelyStrata if a stratum has a single unit and the rule gives no variance for it, or none is left whose
     *     variance could stand for that of the others
     */
    static BetweenUnits of(Stage stage, double[] drawnBefore, int[] unitsInDomain, LonelyRule rule) {
        var treatments = IntStream.range(0, stage.strata())
                .mapToObj(h -> StratumTreatment.of(stage, h, unitsInDomain[h], rule))
                .toArray(StratumTreatment[]::new);
        requireVariance(stage, treatments, rule);
        return new BetweenUnits(stage, treatments, drawnBefore);
    }

    /** A stratum that fails has no variance of its own; nor have strata each of which is to add what the others add. */
    private static void requireVariance(Stage stage, StratumTreatment[] treatments, LonelyRule rule) {
        boolean nothingToAverage = averaged(treatments) == treatments.length;
        var refused = nothingToAverage ? stage.stratumCodes() : stage.lonelyStratumCodes();
        if ((nothingToAverage || rule.lonely() == LonelyPsu.FAIL) && !refused.isEmpty()) {
            throw new LonelyStrata(refused);
        }
    }

    double covariance(double[] a, double[] b) {
        double[] centreA = centres(a);
        double[] centreB = a == b ? centreA : centres(b);
        double sum = 0;
        for (int unit = 0; unit < stage.units(); unit++) {
            int h = stage.stratumOfUnit(unit);
            sum += factors[h] * (a[unit] - centreA[h]) * (b[unit] - centreB[h]);
        }
        return sum * treatments.length / (treatments.length - averaged(treatments));
    }

    /** The mean of the units of each stratum, or of all units of all strata. */
    private double[] centres(double[] totals) {
        double[] centre = new double[stage.strata()];
        for (int unit = 0; unit < stage.units(); unit++) {
            centre[stage.stratumOfUnit(unit)] += totals[unit];
        }
        double grandMean = Arrays.stream(centre).sum() / stage.units();
        Arrays.setAll(
                centre,
                h -> treatments[h] == StratumTreatment.GRAND_MEAN ? grandMean : centre[h] / stage.unitsInStratum(h));
        return centre;
    }

    private static int averaged(StratumTreatment[] treatments) {
        return (int) Arrays.stream(treatments)
                .filter(treatment -> treatment == StratumTreatment.AVERAGE_OF_OTHERS)
                .count();
    }
}
