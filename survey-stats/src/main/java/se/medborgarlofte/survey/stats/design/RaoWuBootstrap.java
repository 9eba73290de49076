package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Replicates that draw {@code n_h - 1} sampling units of each stratum with replacement, each draw counting
 * {@code n_h/(n_h-1)}; R survey's {@code subbootstrap}. Populations are taken as unlimited.
 *
 * <p>Rao, Wu and Yue (1992).
 */
public final class RaoWuBootstrap {

    private RaoWuBootstrap() {}

    /**
     * Scale {@code 1/(R-1)}, measured from the mean of the replicates.
     *
     * @param count R, at least 2
     * @param random that draws; the same state gives the same replicates
     * @throws LonelyStrata if a stratum has a single unit and the rule is to fail or to adjust
     * @throws IllegalArgumentException if the count is below 2, or the design is not as it was drawn
     */
    public static Replicates of(SurveyDesign design, int count, RandomGenerator random) {
        if (count < 2) {
            throw new IllegalArgumentException("count is not at least 2: " + count);
        }
        var sample = DrawnSample.of(design);
        sample.requireNoLonelyStrata();
        double[][] weights = new double[count][];
        Arrays.setAll(weights, r -> sample.times(drawn(sample, random)));
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return Replicates.of(weights, 1.0 / (count - 1), ones, Replicates.Centre.MEAN_OF_REPLICATES);
    }

    private static double[] drawn(DrawnSample sample, RandomGenerator random) {
        double[] factors = sample.ones();
        for (int h : sample.strata()) {
            int[] units = sample.units(h);
            if (units.length > 1) {
                Arrays.stream(units).forEach(unit -> factors[unit] = 0);
                for (int draw = 1; draw < units.length; draw++) {
                    factors[units[random.nextInt(units.length)]] += units.length / (units.length - 1.0);
                }
            }
        }
        return factors;
    }
}
