package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The first stage of a design, out of which replicates are made. */
final class DrawnSample {

    private final Stage stage;
    private final double[] weights;
    private final LonelyRule rule;

    private DrawnSample(Stage stage, double[] weights, LonelyRule rule) {
        this.stage = stage;
        this.weights = weights;
        this.rule = rule;
    }

    /** @throws IllegalArgumentException if the design is known by replicates alone, or its weights were adjusted */
    static DrawnSample of(SurveyDesign design) {
        if (design.variation() instanceof Linearised linearised && linearised.isAsDrawn()) {
            return new DrawnSample(linearised.stages().first(), design.weights(), linearised.lonely());
        }
        throw new IllegalArgumentException(
                "design is not as it was drawn: make replicates first, then adjust each of them");
    }

    Stage stage() {
        return stage;
    }

    /** The strata, in the order of the file. */
    int[] strata() {
        return units().map(stage::stratumOfUnit).distinct().toArray();
    }

    /** The units of a stratum, in the order of the file. */
    int[] units(int h) {
        return units().filter(unit -> stage.stratumOfUnit(unit) == h).toArray();
    }

    private IntStream units() {
        return IntStream.range(0, weights.length).map(stage::unitOfRow).distinct();
    }

    /** The weights, each times the factor of its unit. */
    double[] times(double[] factors) {
        double[] product = new double[weights.length];
        Arrays.setAll(product, row -> weights[row] * factors[stage.unitOfRow(row)]);
        return product;
    }

    /** One factor of 1 for each unit. */
    double[] ones() {
        double[] ones = new double[stage.units()];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** @throws LonelyStrata if a stratum has a single unit, unless the rule leaves it out of the variance */
    void requireNoLonelyStrata() {
        boolean leftOut = List.of(LonelyPsu.CERTAINTY, LonelyPsu.REMOVE, LonelyPsu.AVERAGE)
                .contains(rule.lonely());
        if (!leftOut && !stage.lonelyStratumCodes().isEmpty()) {
            throw new LonelyStrata(stage.lonelyStratumCodes());
        }
    }
}
