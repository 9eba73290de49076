package se.medborgarlofte.survey.stats.cube;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;
import se.medborgarlofte.survey.stats.weighting.LeastSquaresFit;
import se.medborgarlofte.survey.stats.weighting.MarginWeighting;

/** Weights adjusted to margins: what these explain is no variation any more, and every row of the file helps to tell. */
final class ToMargins implements Adjusted {

    private final MarginWeighting weighting;
    private final Outsiders outsiders;
    private final LeastSquaresFit fit;
    private final Map<CubePart, FewPositions> prepared = new ConcurrentHashMap<>();

    ToMargins(MarginWeighting weighting, Cube cube, Outsiders outsiders) {
        var everyone = cube.everyone();
        double[] importance = new double[outsiders.positions()];
        for (int p = 0; p < importance.length; p++) {
            importance[p] = outsiders.weight(p) == 0 ? 0 : weighting.importance(everyone.rows(p), everyone.weight(p));
        }
        this.weighting = weighting;
        this.outsiders = outsiders;
        this.fit = weighting.fit(importance);
    }

    @Override
    public Influences influences(Linear linear) {
        return Influences.of(
                linear,
                shifted(linear.part(), p -> outsiders.weight(p) == 0 ? 0 : linear.sum(p, weighting::importance)));
    }

    private Shifted shifted(CubePart part, IntToDoubleFunction sums) {
        return FewPositions.are(part, outsiders)
                ? prepared.computeIfAbsent(part, few -> FewPositions.of(few, outsiders, fit))
                        .fitted(sums)
                : new FittedToAll(outsiders, part, fit.of(part.positions(), sums));
    }
}
