package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import se.medborgarlofte.survey.stats.weighting.LeastSquaresFit;
import se.medborgarlofte.survey.stats.weighting.MarginWeighting;

/** Weights adjusted to margins: what these explain is no variation any more, and every row of the file helps to tell. */
final class ToMargins implements Adjusted {

    private final MarginWeighting weighting;
    private final LeastSquaresFit fit;
    private final double[] weights;
    private final double[] squares;

    ToMargins(MarginWeighting weighting, Cube cube, double[] factors) {
        var everyone = cube.everyone();
        this.weighting = weighting;
        this.weights = new double[factors.length];
        this.squares = new double[factors.length];
        Arrays.setAll(weights, p -> factors[p] * everyone.weight(p));
        Arrays.setAll(squares, p -> factors[p] * factors[p] * everyone.square(p));
        double[] importance = new double[factors.length];
        Arrays.setAll(
                importance, p -> weights[p] == 0 ? 0 : weighting.importance(everyone.rows(p), everyone.weight(p)));
        this.fit = weighting.fit(importance);
    }

    @Override
    public Influences influences(Linear linear) {
        double[] sums = new double[weights.length];
        for (int p : linear.positions()) {
            sums[p] = weights[p] == 0 ? 0 : linear.sum(p, weighting::importance);
        }
        double[] fitted = new double[weights.length];
        fit.of(sums, fitted);
        var influences = new Influences(fitted.length);
        influences.setAll(weights, squares, fitted);
        for (int p : linear.positions()) {
            linear.putInto(influences, p, fitted[p]);
        }
        return influences;
    }
}
