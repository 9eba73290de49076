package se.medborgarlofte.survey.stats.multiplicity;

import java.util.function.IntToDoubleFunction;

/** Ascending p-values times a factor by rank, from 1; at most 1. */
final class Steps {

    private Steps() {}

    static double[] each(double[] p, IntToDoubleFunction factor) {
        double[] adjusted = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            adjusted[i] = Math.min(1, factor.applyAsDouble(i + 1) * p[i]);
        }
        return adjusted;
    }

    /** None below the one before it. */
    static double[] up(double[] p, IntToDoubleFunction factor) {
        double[] adjusted = each(p, factor);
        for (int i = 1; i < p.length; i++) {
            adjusted[i] = Math.max(adjusted[i], adjusted[i - 1]);
        }
        return adjusted;
    }

    /** None above the one after it. */
    static double[] down(double[] p, IntToDoubleFunction factor) {
        double[] adjusted = each(p, factor);
        for (int i = p.length - 2; i >= 0; i--) {
            adjusted[i] = Math.min(adjusted[i], adjusted[i + 1]);
        }
        return adjusted;
    }
}
