package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * The variance of an estimated total from two sums per stratum: of what its units add to the total, and of the squares of
 * that. The units are those of the first and only stage that matters, drawn from a population without limit:
 * {@code sum_h n_h/(n_h-1) sum_i (z_hi - mean z_h)^2}.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4612-4378-6">Särndal, Swensson and Wretman (1992), chapter 4</a>
 */
public final class VarianceOfSums {

    private final CountedStrata strata;
    private final StratumFactors factors;

    private VarianceOfSums(CountedStrata strata, StratumFactors factors) {
        this.strata = strata;
        this.factors = factors;
    }

    /**
     * @param codes what the file calls each stratum
     * @param units drawn in each, at least 1, those without a row in any domain too
     * @param rule for a stratum with a single unit
     * @throws LonelyStrata if a stratum has a single unit and the rule gives no variance for it, or none is left whose
     *     variance could stand for that of the others
     * @throws IllegalArgumentException if lengths differ, or a stratum has no unit
     */
    public static VarianceOfSums of(int[] codes, int[] units, LonelyPsu rule) {
        Checks.that(codes.length == units.length, "number of codes", "that of strata " + units.length, codes.length);
        for (int drawn : units) {
            Checks.that(drawn >= 1, "number of units", "at least 1", drawn);
        }
        var strata = new CountedStrata(codes.clone(), units.clone());
        double[] all = new double[units.length];
        Arrays.fill(all, 1);
        return new VarianceOfSums(
                strata, StratumFactors.of(strata, all, new int[units.length], new LonelyRule(rule, false)));
    }

    /**
     * The variance, in the squared unit.
     *
     * @param sums of the units of each stratum, not changed
     * @param squares likewise, of the squares
     * @return at least 0
     */
    public double of(double[] sums, double[] squares) {
        double[] centres = factors.centres(sums);
        double variance = 0;
        for (int h = 0; h < sums.length; h++) {
            double around = squares[h] - centres[h] * (2 * sums[h] - strata.unitsInStratum(h) * centres[h]);
            variance += factors.ofStratum(h) * Math.max(0, around);
        }
        return variance * factors.whole();
    }

    /** Strata known by counts alone. */
    private static final class CountedStrata implements Strata {

        private final int[] codes;
        private final int[] units;

        CountedStrata(int[] codes, int[] units) {
            this.codes = codes;
            this.units = units;
        }

        @Override
        public int strata() {
            return units.length;
        }

        @Override
        public int unitsInStratum(int h) {
            return units[h];
        }

        @Override
        public double remaining(int h) {
            return 1;
        }

        @Override
        public long stratumCode(int h) {
            return codes[h];
        }
    }
}
