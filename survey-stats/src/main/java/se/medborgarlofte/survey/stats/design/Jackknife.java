package se.medborgarlofte.survey.stats.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * Replicates that leave out one sampling unit each; the units that stay in its stratum stand for it.
 *
 * @see Replicates
 */
public final class Jackknife {

    private Jackknife() {}

    /**
     * JK1, for a design without strata: n replicates, the others times {@code n/(n-1)}, scale {@code (n-1)/n f}, f the
     * fraction not drawn.
     *
     * @throws IllegalArgumentException if the design has strata, fewer than two units, or is not as it was drawn
     */
    public static Replicates unstratified(SurveyDesign design) {
        var sample = DrawnSample.of(design);
        int n = sample.stage().units();
        if (sample.strata().length != 1 || n < 2) {
            throw new IllegalArgumentException(
                    "design is not of one stratum of at least two units: " + sample.strata().length + ", " + n);
        }
        double scale = (n - 1.0) / n * sample.stage().remaining(0);
        return Replicates.of(withoutEachUnit(sample, 0), scale, constant(n, 1), Replicates.Centre.MEAN_OF_REPLICATES);
    }

    /**
     * JKn: one replicate per unit, the others of its stratum times {@code n_h/(n_h-1)}, with {@code rscale
     * (n_h-1)/n_h f_h}; none for a stratum drawn as a whole, and none for a lonely unit that the design's rule leaves out.
     *
     * @throws LonelyStrata if a stratum has a single unit and the rule is to fail or to adjust
     * @throws IllegalArgumentException if the design is not as it was drawn, or no stratum gives a replicate
     */
    public static Replicates stratified(SurveyDesign design) {
        var sample = DrawnSample.of(design);
        sample.requireNoLonelyStrata();
        List<double[]> weights = new ArrayList<>();
        List<double[]> rscales = new ArrayList<>();
        for (int h : sample.strata()) {
            int n = sample.stage().unitsInStratum(h);
            if (n > 1 && sample.stage().remaining(h) > 0) {
                weights.addAll(Arrays.asList(withoutEachUnit(sample, h)));
                rscales.add(constant(n, (n - 1.0) / n * sample.stage().remaining(h)));
            }
        }
        Checks.that(
                !weights.isEmpty(),
                "number of strata of two units or more, and some outside the sample,",
                "at least 1",
                weights.size());
        double[] all = rscales.stream().flatMapToDouble(Arrays::stream).toArray();
        return Replicates.of(weights.toArray(double[][]::new), 1, all, Replicates.Centre.MEAN_OF_REPLICATES);
    }

    private static double[][] withoutEachUnit(DrawnSample sample, int h) {
        int[] units = sample.units(h);
        return Arrays.stream(units)
                .mapToObj(left -> {
                    double[] factors = sample.ones();
                    Arrays.stream(units).forEach(unit -> factors[unit] = units.length / (units.length - 1.0));
                    factors[left] = 0;
                    return sample.times(factors);
                })
                .toArray(double[][]::new);
    }

    private static double[] constant(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }
}
