package se.medborgarlofte.survey.stats.weighting;

import java.util.List;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.design.Residual;

/**
 * Weights multiplied margin by margin until all margins are met (iterative proportional fitting; Deming and Stephan 1940).
 *
 * @param margins that are met together, at least one, of the same grand total
 * @param rounds over all margins, at most; at least 1
 */
public record Raking(List<Margin> margins, int rounds) implements MarginWeighting {

    /** Rounds that are far more than margins need which can be met. */
    private static final int ENOUGH = 1_000;

    private static final double STILL = 1e-14;

    /** What rounding leaves of a factor once nothing moves any more. */
    private static final double MET = 1e-11;

    public Raking {
        margins = List.copyOf(margins);
        Checks.that(!margins.isEmpty(), "number of margins", "at least 1", margins.size());
        Checks.that(rounds >= 1, "number of rounds", "at least 1", rounds);
    }

    public static Raking to(Margin... margins) {
        return new Raking(List.of(margins), ENOUGH);
    }

    /**
     * {@inheritDoc} Codes {@code margin.categoryAbsent}, {@code margin.totalNotAtLeastZero}, {@code margin.totalsDisagree},
     * {@code margin.filledFromOutside}, {@code margin.notReached}.
     */
    @Override
    public double[] weights(double[] before) {
        MarginCheck.of(margins, before).orThrow();
        double[] weights = before.clone();
        double moved = Double.MAX_VALUE;
        for (int round = 0; round < rounds && moved > STILL; round++) {
            moved = margins.stream()
                    .mapToDouble(margin -> margin.adjust(weights))
                    .max()
                    .orElse(0);
        }
        reached(margins, weights).orThrow();
        return weights;
    }

    @Override
    public Residual residual(double[] before, double[] after) {
        return LeastSquaresResidual.plain(new MarginIndicators(margins), after);
    }

    @Override
    public double importance(double rowsAlike, double weight) {
        return rowsAlike;
    }

    @Override
    public LeastSquaresFit fit(double[] importance) {
        return LeastSquaresFit.of(new MarginIndicators(margins), importance.length, row -> importance[row]);
    }

    /** The margins that these weights do not meet, each with the category that is farthest from it. */
    static Findings reached(List<Margin> margins, double[] weights) {
        return margins.stream().map(margin -> reached(margin, weights)).collect(Findings.joined());
    }

    private static Findings reached(Margin margin, double[] weights) {
        double[] factors = margin.factors(weights);
        int worst = 0;
        for (int c = 0; c < factors.length; c++) {
            worst = Math.abs(factors[c] - 1) > Math.abs(factors[worst] - 1) ? c : worst;
        }
        return Math.abs(factors[worst] - 1) <= MET
                ? Findings.NONE
                : Findings.of(Finding.error("margin.notReached", "margins[" + margin.name() + "]")
                        .with("category", margin.category(worst))
                        .with("total", margin.total(worst))
                        .with("weights", margin.total(worst) / factors[worst]));
    }
}
