package se.medborgarlofte.survey.stats.multiplicity;

import java.util.List;
import java.util.OptionalDouble;

/**
 * P-values of a family fixed beforehand, adjusted so that the chance of any false finding in it stays below the level they
 * are read at. Those of rank i among m, from the smallest.
 */
public enum FamilyAdjustment {
    /** {@code min(1, m p)}: agrees with simultaneous intervals, whatever the dependence. */
    BONFERRONI {
        @Override
        double[] ofAscending(double[] p) {
            return Steps.each(p, i -> p.length);
        }
    },
    /**
     * {@code max over j ≤ i of (m - j + 1) p_j}: never weaker than Bonferroni, whatever the dependence.
     *
     * @see <a href="https://www.jstor.org/stable/4615733">Holm (1979), Scandinavian Journal of Statistics 6</a>
     */
    HOLM {
        @Override
        double[] ofAscending(double[] p) {
            return Steps.up(p, i -> p.length - i + 1.0);
        }
    },
    /**
     * {@code min over j ≥ i of (m - j + 1) p_j}: never weaker than Holm, for independent or positively dependent comparisons.
     *
     * @see <a href="https://doi.org/10.1093/biomet/75.4.800">Hochberg (1988), Biometrika 75</a>
     */
    HOCHBERG {
        @Override
        double[] ofAscending(double[] p) {
            return Steps.down(p, i -> p.length - i + 1.0);
        }
    };

    /**
     * The adjusted p-values, each in [0, 1] and in its place; what was not tested is absent and does not count in m.
     *
     * @param p in [0, 1] where present
     * @throws IllegalArgumentException if one is not
     */
    public List<OptionalDouble> of(List<OptionalDouble> p) {
        return Ranked.of(p).adjusted(this::ofAscending);
    }

    abstract double[] ofAscending(double[] p);
}
