package se.medborgarlofte.survey.stats.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What is known of how a sample was drawn, until it is complete: see {@link SurveyDesign#plan(int)}.
 *
 * <p>What is not said is a single stratum, every row a sampling unit of its own, drawn from a population without limit, with
 * {@link LonelyPsu#FAIL}; weights that are not said follow from the sizes of the populations, and are 1 without them.
 */
public final class DesignPlan {

    private final int rows;
    private final DrawnUnits units;
    private final List<double[]> populations;
    private final Optional<double[]> weights;
    private final LonelyRule lonely;

    private DesignPlan(DrawnUnits units, List<double[]> populations, Optional<double[]> weights, LonelyRule lonely) {
        this.rows = units.rows();
        this.units = units;
        this.populations = populations;
        this.weights = weights;
        this.lonely = lonely;
    }

    static DesignPlan ofRows(int size) {
        return new DesignPlan(
                DrawnUnits.eachRow(size), List.of(), Optional.empty(), new LonelyRule(LonelyPsu.FAIL, false));
    }

    /** @param codes of the stratum, one per row, any integers */
    public DesignPlan strata(int[] codes) {
        return with(units.strata(requireLength("strata", codes)));
    }

    /** @param codes of the sampling unit, one per row, each code in one stratum only */
    public DesignPlan psus(int[] codes) {
        return with(units.psus(requireLength("sampling units", codes), false));
    }

    /** @param codes of the sampling unit, one per row; the same code in another stratum is another unit */
    public DesignPlan psusNestedInStrata(int[] codes) {
        return with(units.psus(requireLength("sampling units", codes), true));
    }

    /**
     * One more stage: units drawn within the units of the stage before; without sampling units of their own, rows.
     *
     * @param codes one per row; the same code within another unit is another one
     */
    public DesignPlan unitsWithin(int[] codes) {
        return with(units.within(requireLength("units within units", codes)));
    }

    /**
     * Drawn without replacement from populations of known size: the finite population correction, stage by stage.
     *
     * @param perStage for the first stages: one value per row, the number of units in the population of the row's stratum (or
     *     in its unit of the stage before), or, where no value of a stage is above 1, the fraction of them that was drawn
     */
    public DesignPlan populations(double[]... perStage) {
        Arrays.stream(perStage).forEach(column -> requireLength("population sizes", column.length));
        var copies = Arrays.stream(perStage).map(double[]::clone).toList();
        return new DesignPlan(units, copies, weights, lonely);
    }

    /** @param values one per row, each at least 0 and finite */
    public DesignPlan weights(double[] values) {
        requireLength("weights", values.length);
        return new DesignPlan(units, populations, Optional.of(Weights.checked(values)), lonely);
    }

    /** What a stratum with a single sampling unit adds to a variance. */
    public DesignPlan lonelyPsu(LonelyPsu rule) {
        return new DesignPlan(units, populations, weights, new LonelyRule(rule, lonely.inDomains()));
    }

    /** Treats alike a stratum that has several units, only one of them with a row in the domain asked about. */
    public DesignPlan lonelyPsuInDomainsToo() {
        return new DesignPlan(units, populations, weights, new LonelyRule(lonely.lonely(), true));
    }

    /**
     * The design, ready for estimates.
     *
     * @throws IllegalArgumentException if a sampling unit whose codes are not nested lies in two strata, or a population is not
     *     one positive number in each stratum, at least as large as the sample
     */
    public SurveyDesign design() {
        var all = stages();
        return SurveyDesign.of(new Stages(all), weights.orElseGet(() -> weightsFrom(all)), lonely);
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>(units.stages());
        if (populations.size() > stages.size()) {
            throw new IllegalArgumentException(
                    "population sizes are not of at most " + stages.size() + " stages: " + populations.size());
        }
        for (int s = 0; s < populations.size(); s++) {
            stages.set(s, stages.get(s).outOf(populations.get(s)));
        }
        return stages;
    }

    /** {@code product of N/n} over the stages whose population is known. */
    private double[] weightsFrom(List<Stage> stages) {
        return IntStream.range(0, rows)
                .mapToDouble(row -> stages.stream()
                        .filter(Stage::hasPopulation)
                        .mapToDouble(stage -> 1 / stage.drawn(stage.stratumOfUnit(stage.unitOfRow(row))))
                        .reduce(1, (a, b) -> a * b))
                .toArray();
    }

    private DesignPlan with(DrawnUnits other) {
        return new DesignPlan(other, populations, weights, lonely);
    }

    private long[] requireLength(String what, int[] codes) {
        requireLength(what, codes.length);
        return LongStream.range(0, rows).map(row -> codes[(int) row]).toArray();
    }

    private void requireLength(String what, int length) {
        if (length != rows) {
            throw new IllegalArgumentException(what + " are not one for each of " + rows + " rows: " + length);
        }
    }
}
