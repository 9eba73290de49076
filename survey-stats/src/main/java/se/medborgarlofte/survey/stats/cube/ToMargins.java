package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import se.medborgarlofte.survey.stats.weighting.MarginWeighting;

/** Weights adjusted to margins: what these explain is no variation any more, and every row of the file helps to tell. */
final class ToMargins implements Adjusted {

    private final MarginWeighting weighting;
    private final Fitting fitting;
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
        this.fitting = new Fitting(weighting.fit(importance), factors.length);
    }

    @Override
    public Influences influences(Linear linear) {
        double[] fitted =
                fitting.of(linear.positions(), p -> weights[p] == 0 ? 0 : linear.sum(p, weighting::importance));
        return Influences.of(linear, new Shifted(weights, squares, fitted));
    }
}
