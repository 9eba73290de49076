package se.medborgarlofte.survey.stats.weighting;

import java.util.function.IntToDoubleFunction;
import se.medborgarlofte.survey.stats.design.Residual;

/**
 * What is left of an influence z after the least-squares fit of z/w on what the weights w were adjusted to:
 * {@code z - w x'b}.
 */
final class LeastSquaresResidual implements Residual {

    private final double[] weights;
    private final IntToDoubleFunction importance;
    private final LeastSquaresFit fit;

    private LeastSquaresResidual(Explanatory x, double[] weights, IntToDoubleFunction importance) {
        this.weights = weights;
        this.importance = row -> weights[row] == 0 ? 0 : importance.applyAsDouble(row);
        this.fit = LeastSquaresFit.of(x, weights.length, this.importance);
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
        double[] fitted = fit.of(row -> {
            double c = importance.applyAsDouble(row);
            return c == 0 ? 0 : c * influence[row] / weights[row];
        });
        for (int row = 0; row < weights.length; row++) {
            influence[row] -= weights[row] * fitted[row];
        }
        return influence;
    }
}
