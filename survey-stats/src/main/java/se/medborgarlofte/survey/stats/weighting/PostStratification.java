package se.medborgarlofte.survey.stats.weighting;

import java.util.List;
import se.medborgarlofte.survey.stats.design.Residual;

/**
 * Weights multiplied by {@code N_c / sum w} in each category of a single margin, which may cross several variables.
 *
 * @param margin that is met
 */
public record PostStratification(Margin margin) implements MarginWeighting {

    /** {@inheritDoc} Codes {@code margin.categoryAbsent}, {@code margin.totalNotAtLeastZero}, {@code margin.filledFromOutside}. */
    @Override
    public double[] weights(double[] before) {
        MarginCheck.of(List.of(margin), before).orThrow();
        double[] weights = before.clone();
        margin.adjust(weights);
        return weights;
    }

    @Override
    public Residual residual(double[] before, double[] after) {
        return LeastSquaresResidual.weighted(new MarginIndicators(List.of(margin)), before, after);
    }

    @Override
    public double importance(double rows, double weight) {
        return weight;
    }

    @Override
    public LeastSquaresFit fit(double[] importance) {
        return LeastSquaresFit.of(new MarginIndicators(List.of(margin)), importance.length, row -> importance[row]);
    }
}
