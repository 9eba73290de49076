package se.medborgarlofte.survey.stats.weighting;

import java.util.function.IntToDoubleFunction;

/**
 * The least-squares fit of influences on what weights were adjusted to: what known totals explain of an estimate.
 *
 * <p>What is fitted are influences per unit of weight, z/w. A row may stand for several alike; its importance is then the sum
 * of theirs.
 */
public final class LeastSquaresFit {

    private final Explanatory x;
    private final NormalEquations equations;
    private final int length;

    private LeastSquaresFit(Explanatory x, NormalEquations equations, int length) {
        this.x = x;
        this.equations = equations;
        this.length = length;
    }

    /** @param importance c_k of each row, at least 0; rows of importance 0 are left out */
    static LeastSquaresFit of(Explanatory x, int rows, IntToDoubleFunction importance) {
        return new LeastSquaresFit(x, NormalEquations.of(x, rows, importance), rows);
    }

    /**
     * Computes {@code x_k'b} of each row, b fitting best.
     *
     * @param rows all that can have a sum other than 0
     * @param sums importance times influence per unit of weight, {@code c_k z_k / w_k}, of each of these rows
     */
    public double[] of(int[] rows, IntToDoubleFunction sums) {
        double[] moments = new double[x.size()];
        for (int row : rows) {
            addTo(moments, row, sums.applyAsDouble(row));
        }
        return x.dots(equations.solve(moments), length);
    }

    /** Likewise of sums of all rows. */
    double[] of(IntToDoubleFunction sums) {
        double[] moments = new double[x.size()];
        for (int row = 0; row < length; row++) {
            addTo(moments, row, sums.applyAsDouble(row));
        }
        return x.dots(equations.solve(moments), length);
    }

    private void addTo(double[] moments, int row, double sum) {
        if (sum != 0) {
            x.addTo(moments, row, sum);
        }
    }
}
