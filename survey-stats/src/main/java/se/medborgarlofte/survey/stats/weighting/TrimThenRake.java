package se.medborgarlofte.survey.stats.weighting;

import java.util.List;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.stats.design.Residual;
import se.medborgarlofte.survey.stats.design.Reweighting;

/**
 * Raked weights cut off at bounds and raked again, in turn, until margins are met and all weights lie within the bounds.
 *
 * @param raking to the margins
 * @param lower smallest weight
 * @param upper largest weight
 */
public record TrimThenRake(Raking raking, double lower, double upper) implements Reweighting {

    private static final double MET = 1e-9;

    public TrimThenRake {
        if (!(lower < upper)) {
            throw new IllegalArgumentException("lower bound is not below the upper one: " + lower + ", " + upper);
        }
    }

    /** {@inheritDoc} Codes those of {@link Raking}, and {@code trimming.boundsTooNarrow}. */
    @Override
    public double[] weights(double[] before) {
        double[] weights = raking.weights(before);
        for (int round = 0; round < raking.rounds() && beyond(weights) > MET; round++) {
            cutOff(weights);
            weights = raking.weights(weights);
        }
        double beyond = beyond(weights);
        if (beyond > MET) {
            tooNarrow(beyond).orThrow();
        }
        return weights;
    }

    @Override
    public Residual residual(double[] before, double[] after) {
        return raking.residual(before, after);
    }

    private Findings tooNarrow(double beyond) {
        var margins = raking.margins().stream().map(Margin::name).toList();
        return Findings.of(Finding.error("trimming.boundsTooNarrow", "")
                .with("lower", lower)
                .with("upper", upper)
                .with("beyond", beyond)
                .with("margins", String.join(", ", List.copyOf(margins))));
    }

    private void cutOff(double[] weights) {
        for (int row = 0; row < weights.length; row++) {
            weights[row] = weights[row] == 0 ? 0 : Math.max(lower, Math.min(upper, weights[row]));
        }
    }

    /** How far the farthest weight lies outside, relative to the bound. */
    private double beyond(double[] weights) {
        double beyond = 0;
        for (double weight : weights) {
            if (weight != 0) {
                beyond = Math.max(beyond, Math.max(weight / upper, lower / weight) - 1);
            }
        }
        return beyond;
    }
}
