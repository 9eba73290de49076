package se.medborgarlofte.survey.stats.weighting;

import java.util.function.IntToDoubleFunction;
import se.medborgarlofte.survey.stats.design.Residual;

/**
 * What is left of an influence z after the least-squares fit of z/w on what the weights w were adjusted to:
 * {@code z - w x'b}.
 */
final class LeastSquaresResidual implements Residual {

    private final Explanatory x;
    private final double[] weights;
    private final IntToDoubleFunction importance;
    private final NormalEquations equations;

    private LeastSquaresResidual(Explanatory x, double[] weights, IntToDoubleFunction importance) {
        this.x = x;
        this.weights = weights;
        this.importance = row -> weights[row] == 0 ? 0 : importance.applyAsDouble(row);
        this.equations = NormalEquations.of(x, weights.length, this.importance);
    }

    /** Each row as important as its weight was before. */
    static Residual weighted(Explanatory x, double[] before, double[] after) {
        return new LeastSquaresResidual(x, after, row -> before[row]);
    }

    /** Each row as important as any other. */
    static Residual plain(Explanatory x, double[] after) {
        return new LeastSquaresResidual(x, after, row -> 1);
    }

    @Override
    public double[] of(double[] influence) {
        double[] sums = new double[x.size()];
        for (int row = 0; row < weights.length; row++) {
            double c = importance.applyAsDouble(row);
            if (c != 0 && influence[row] != 0) {
                x.addTo(sums, row, c * influence[row] / weights[row]);
            }
        }
        double[] b = equations.solve(sums);
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] != 0) {
                influence[row] -= weights[row] * x.dot(row, b);
            }
        }
        return influence;
    }
}
