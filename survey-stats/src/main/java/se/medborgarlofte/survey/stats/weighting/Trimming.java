package se.medborgarlofte.survey.stats.weighting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.stats.design.Residual;
import se.medborgarlofte.survey.stats.design.Reweighting;

/**
 * Weights cut off at bounds, what was cut off spread equally over all that were never outside: R survey's
 * {@code trimWeights}. The sum of weights stays; margins that were met before are not met any more, and standard errors
 * keep the residual they had. {@link TrimThenRake} meets them again.
 *
 * @param lower smallest weight
 * @param upper largest weight
 * @param extent whether what was spread may lie outside the bounds
 */
public record Trimming(double lower, double upper, Extent extent) implements Reweighting {

    /** How often weights are cut off. */
    public enum Extent {
        /** Once: what is spread may push others over a bound. */
        ONCE,
        /** Until all lie within the bounds. */
        UNTIL_INSIDE
    }

    public Trimming {
        if (!(lower < upper)) {
            throw new IllegalArgumentException("lower bound is not below the upper one: " + lower + ", " + upper);
        }
    }

    /** {@inheritDoc} Rows of weight 0 keep it. Code {@code trimming.nothingInside}. */
    @Override
    public double[] weights(double[] before) {
        double[] weights = before.clone();
        var cut = new BitSet(weights.length);
        boolean again = cutOff(weights, cut);
        while (again && extent == Extent.UNTIL_INSIDE) {
            again = cutOff(weights, cut);
        }
        return weights;
    }

    @Override
    public Residual residual(double[] before, double[] after) {
        return Residual.NONE;
    }

    /** Whether any weight was outside. */
    private boolean cutOff(double[] weights, BitSet cut) {
        int[] outside = IntStream.range(0, weights.length)
                .filter(row -> weights[row] != 0 && !(lower <= weights[row] && weights[row] <= upper))
                .toArray();
        double sum = Arrays.stream(outside)
                .mapToDouble(row -> weights[row] - clipped(weights[row]))
                .sum();
        Arrays.stream(outside).forEach(row -> weights[row] = clipped(weights[row]));
        Arrays.stream(outside).forEach(cut::set);
        spread(sum, weights, cut);
        return outside.length > 0;
    }

    private void spread(double sum, double[] weights, BitSet cut) {
        int[] inside = IntStream.range(0, weights.length)
                .filter(row -> weights[row] != 0 && !cut.get(row))
                .toArray();
        if (inside.length == 0 && sum != 0) {
            Findings.of(Finding.error("trimming.nothingInside", "")
                            .with("lower", lower)
                            .with("upper", upper))
                    .orThrow();
        }
        Arrays.stream(inside).forEach(row -> weights[row] += sum / inside.length);
    }

    private double clipped(double weight) {
        return Math.max(lower, Math.min(upper, weight));
    }
}
