package se.medborgarlofte.survey.stats.weighting;

import java.util.Arrays;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.stats.design.Residual;
import se.medborgarlofte.survey.stats.design.Reweighting;

/**
 * Weights {@code w = w0 F(x'eta)} that reproduce known totals: {@code sum w x = t}. Deville and Särndal (1992), JASA 87,
 * 376–382.
 *
 * @param known what is reproduced
 * @param function how weights may grow
 */
public record Calibration(KnownTotals known, CalibrationFunction function) implements Reweighting {

    /** {@inheritDoc} Codes {@code calibration.outOfBounds}, {@code calibration.notReached}. */
    @Override
    public double[] weights(double[] before) {
        withinBounds(before).orThrow();
        var solution = CalibrationSearch.solve(this, before);
        reached(solution).orThrow();
        return solution.weights();
    }

    @Override
    public Residual residual(double[] before, double[] after) {
        return LeastSquaresResidual.weighted(known, before, after);
    }

    /** {@code sum w x} of each variable. */
    double[] sums(double[] weights) {
        double[] sums = new double[known.size()];
        for (int row = 0; row < weights.length; row++) {
            known.addTo(sums, row, weights[row]);
        }
        return sums;
    }

    /** Variables without negative values whose total no factors within the bounds can give. */
    private Findings withinBounds(double[] before) {
        double[] sums = sums(before);
        return IntStream.range(0, known.size())
                .filter(i -> known.isNeverNegative(i))
                .filter(i -> known.total(i) < bound(function.lower(), sums[i])
                        || known.total(i) > bound(function.upper(), sums[i]))
                .mapToObj(i -> Finding.error("calibration.outOfBounds", path(i))
                        .with("total", known.total(i))
                        .with("lowest", bound(function.lower(), sums[i]))
                        .with("highest", bound(function.upper(), sums[i])))
                .map(Findings::of)
                .collect(Findings.joined());
    }

    private static double bound(double factor, double sum) {
        return sum == 0 ? 0 : factor * sum;
    }

    private Findings reached(CalibrationSearch solution) {
        int worst = solution.worst();
        return solution.misfit(worst) <= CalibrationSearch.MET
                ? Findings.NONE
                : Findings.of(Finding.error("calibration.notReached", path(worst))
                        .with("total", known.total(worst))
                        .with("weights", sums(solution.weights())[worst]));
    }

    private String path(int i) {
        return "totals[" + known.name(i) + "]";
    }

    double[] weights(double[] before, double[] eta) {
        double[] weights = new double[before.length];
        Arrays.setAll(weights, row -> before[row] == 0 ? 0 : before[row] * function.g(known.dot(row, eta)));
        return weights;
    }
}
