package se.medborgarlofte.survey.stats.multiplicity;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * P-values adjusted so that the expected share of false ones among those found stays below the level they are read at. For
 * lists of what is worth a closer look, never for a verdict: some of what they find is false, and nobody knows which. Those
 * of rank i among m, from the smallest.
 */
public enum ScreeningAdjustment {
    /**
     * {@code min over j ≥ i of m/j p_j}, for independent or positively dependent comparisons.
     *
     * @see <a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">Benjamini and Hochberg (1995), Journal of the Royal
     *     Statistical Society B 57</a>
     */
    BENJAMINI_HOCHBERG {
        @Override
        double penalty(int m) {
            return 1;
        }
    },
    /**
     * The same times {@code 1 + 1/2 + … + 1/m}, whatever the dependence.
     *
     * @see <a href="https://doi.org/10.1214/aos/1013699998">Benjamini and Yekutieli (2001), Annals of Statistics 29</a>
     */
    BENJAMINI_YEKUTIELI {
        @Override
        double penalty(int m) {
            return IntStream.rangeClosed(1, m).mapToDouble(i -> 1.0 / i).sum();
        }
    };

    /**
     * The adjusted p-values, each in [0, 1] and in its place; what was not tested is absent and does not count in m.
     *
     * @param p in [0, 1] where present
     * @throws IllegalArgumentException if one is not
     */
    public List<OptionalDouble> of(List<OptionalDouble> p) {
        return Ranked.of(p).adjusted(ascending -> ofAscending(ascending, penalty(ascending.length)));
    }

    private static double[] ofAscending(double[] p, double penalty) {
        return Steps.down(p, i -> penalty * p.length / i);
    }

    abstract double penalty(int m);
}
