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

    private LeastSquaresFit(Explanatory x, NormalEquations equations) {
        this.x = x;
        this.equations = equations;
    }

    /** @param importance c_k of each row, at least 0; rows of importance 0 are left out */
    static LeastSquaresFit of(Explanatory x, int rows, IntToDoubleFunction importance) {
        return new LeastSquaresFit(x, NormalEquations.of(x, rows, importance));
    }

    /**
     * Computes {@code x_k'b} of each row, b fitting best.
     *
     * @param sums importance times influence per unit of weight, {@code c_k z_k / w_k}, of each row
     * @param into filled, one value per row
     */
    public void of(double[] sums, double[] into) {
        double[] moments = new double[x.size()];
        for (int row = 0; row < sums.length; row++) {
            if (sums[row] != 0) {
                x.addTo(moments, row, sums[row]);
            }
        }
        x.dots(equations.solve(moments), into);
    }
}
