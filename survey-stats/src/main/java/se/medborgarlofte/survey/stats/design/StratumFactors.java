package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the squares of each stratum are multiplied by in a variance, {@code c_h f_h n_h/(n_h-1)}, and what they are measured
 * from.
 *
 * <p>n_h counts the units of the whole design, those without a row in the domain too; f_h is the fraction not drawn; c_h is
 * 1 at the first stage, and at a later one the fraction drawn at all stages before.
 */
final class StratumFactors {

    private final Strata strata;
    private final StratumTreatment[] treatments;
    private final double[] factors;
    private final int units;
    private final double whole;

    private StratumFactors(Strata strata, StratumTreatment[] treatments, double[] drawnBefore) {
        this.strata = strata;
        this.treatments = treatments;
        this.factors = IntStream.range(0, strata.strata())
                .mapToDouble(h -> drawnBefore[h] * strata.remaining(h) * treatments[h].factor(strata.unitsInStratum(h)))
                .toArray();
        this.units =
                IntStream.range(0, strata.strata()).map(strata::unitsInStratum).sum();
        this.whole = (double) treatments.length / (treatments.length - averaged(treatments));
    }

    /**
     * @param unitsInDomain per stratum, of those with a row in the domain
     * @throws LonelyStrata if a stratum has a single unit and the rule gives no variance for it, or none is left whose
     *     variance could stand for that of the others
     */
    static StratumFactors of(Strata strata, double[] drawnBefore, int[] unitsInDomain, LonelyRule rule) {
        var treatments = IntStream.range(0, strata.strata())
                .mapToObj(h -> StratumTreatment.of(strata, h, unitsInDomain[h], rule))
                .toArray(StratumTreatment[]::new);
        requireVariance(strata, treatments, rule);
        return new StratumFactors(strata, treatments, drawnBefore);
    }

    /** A stratum that fails has no variance of its own; nor have strata each of which is to add what the others add. */
    private static void requireVariance(Strata strata, StratumTreatment[] treatments, LonelyRule rule) {
        boolean nothingToAverage = averaged(treatments) == treatments.length;
        var refused = nothingToAverage ? strata.stratumCodes() : strata.lonelyStratumCodes();
        if ((nothingToAverage || rule.lonely() == LonelyPsu.FAIL) && !refused.isEmpty()) {
            throw new LonelyStrata(refused);
        }
    }

    double ofStratum(int h) {
        return factors[h];
    }

    /** What the others are to stand for, too: 1 where no stratum adds what the others add. */
    double whole() {
        return whole;
    }

    /**
     * The mean of the units of each stratum, or of all units of all strata.
     *
     * @param sums of the units, per stratum; not changed
     */
    double[] centres(double[] sums) {
        double[] centres = new double[sums.length];
        for (int h = 0; h < centres.length; h++) {
            boolean grand = treatments[h] == StratumTreatment.GRAND_MEAN;
            centres[h] = grand ? grandMean(sums) : sums[h] / strata.unitsInStratum(h);
        }
        return centres;
    }

    private double grandMean(double[] sums) {
        return Arrays.stream(sums).sum() / units;
    }

    private static int averaged(StratumTreatment[] treatments) {
        return (int) Arrays.stream(treatments)
                .filter(treatment -> treatment == StratumTreatment.AVERAGE_OF_OTHERS)
                .count();
    }
}
