package se.medborgarlofte.survey.stats.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplicatesTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(1e-8);

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Strata of so many units of three rows each, of a population of 50 units each. */
    private static DesignPlan plan(RandomGenerator random, int strata, int units) {
        int rows = strata * units * 3;
        double[] population = new double[rows];
        Arrays.fill(population, 50);
        return SurveyDesign.plan(rows)
                .strata(IntStream.range(0, rows).map(row -> row / (3 * units)).toArray())
                .psus(IntStream.range(0, rows).map(row -> row / 3).toArray())
                .populations(population)
                .weights(random.doubles(rows, 1, 9).toArray());
    }

    private static Statistic total(SurveyDesign design, long seed) {
        double[] y = random(seed + 1000).doubles(design.rows(), -5, 20).toArray();
        return design.totals(row -> y[row], Domain.of(design.rows(), row -> row % 4 != 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_stratified_jackknife_of_a_total_is_its_linearisation(long seed) {
        var design = plan(random(seed), 3, 4).design();

        var jackknife = design.with(Jackknife.stratified(design));

        assertThat(total(jackknife, seed).value()).isEqualTo(total(design, seed).value());
        assertThat(total(jackknife, seed).variance())
                .isCloseTo(total(design, seed).variance(), ROUNDING);
        assertThat(jackknife.size(Domain.all(36)).degreesOfFreedom())
                .isEqualTo(design.size(Domain.all(36)).degreesOfFreedom());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_plain_jackknife_of_a_total_is_its_linearisation(long seed) {
        var design = plan(random(seed), 1, 7).design();

        var jackknife = design.with(Jackknife.unstratified(design));

        assertThat(total(jackknife, seed).variance())
                .isCloseTo(total(design, seed).variance(), ROUNDING);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void balanced_half_samples_of_a_total_are_its_linearisation_without_populations(long seed) {
        int strata = 1 + (int) (seed % 9);
        var design = SurveyDesign.plan(strata * 2)
                .strata(IntStream.range(0, strata * 2).map(row -> row / 2).toArray())
                .weights(random(seed).doubles(strata * 2, 1, 9).toArray())
                .design();

        var half = design.with(BalancedHalfSamples.of(design));
        var fay = design.with(BalancedHalfSamples.fay(design, 0.3));

        assertThat(total(half, seed).variance()).isCloseTo(total(design, seed).variance(), ROUNDING);
        assertThat(total(fay, seed).variance()).isCloseTo(total(design, seed).variance(), ROUNDING);
    }

    @Test
    void the_bootstrap_of_a_total_comes_to_its_linearisation() {
        var design = SurveyDesign.plan(40)
                .strata(IntStream.range(0, 40).map(row -> row / 10).toArray())
                .weights(random(5).doubles(40, 1, 9).toArray())
                .design();

        var bootstrap = design.with(RaoWuBootstrap.of(design, 20_000, random(1)));

        assertThat(total(bootstrap, 3).variance()).isCloseTo(total(design, 3).variance(), Percentage.withPercentage(4));
    }

    @Test
    void the_bootstrap_follows_its_generator() {
        var design = plan(random(0), 2, 3).design();

        var one = RaoWuBootstrap.of(design, 5, random(7));
        var same = RaoWuBootstrap.of(design, 5, random(7));
        var other = RaoWuBootstrap.of(design, 5, random(8));

        var rows = IntStream.range(0, design.rows()).boxed().toList();
        assertThat(rows).allMatch(row -> one.weight(4, row) == same.weight(4, row));
        assertThat(rows).anyMatch(row -> one.weight(4, row) != other.weight(4, row));
        assertThat(one.count()).isEqualTo(5);
        assertThat(one.scale()).isEqualTo(0.25);
        assertThat(one.rows()).isEqualTo(18);
    }

    @Test
    void a_bootstrap_draw_leaves_the_number_of_units_as_it_was() {
        var design = SurveyDesign.plan(7).design();

        var replicates = RaoWuBootstrap.of(design, 30, random(2));

        for (int r = 0; r < 30; r++) {
            int replicate = r;
            assertThat(IntStream.range(0, 7)
                            .mapToDouble(row -> replicates.weight(replicate, row))
                            .sum())
                    .isCloseTo(7, within(1e-12));
        }
    }

    @Test
    void a_stratum_drawn_as_a_whole_gets_no_replicate_and_a_lonely_unit_only_if_the_rule_says_so() {
        var plan = SurveyDesign.plan(5)
                .strata(new int[] {1, 1, 2, 2, 3})
                .populations(new double[] {2, 2, 9, 9, 9})
                .weights(new double[] {1, 1, 1, 1, 1});

        assertThat(Jackknife.stratified(plan.lonelyPsu(LonelyPsu.CERTAINTY).design())
                        .count())
                .isEqualTo(2);
        assertThat(RaoWuBootstrap.of(plan.lonelyPsu(LonelyPsu.REMOVE).design(), 2, random(0))
                        .weight(0, 4))
                .isEqualTo(1);
        for (var rule : new LonelyPsu[] {LonelyPsu.FAIL, LonelyPsu.ADJUST}) {
            var design = plan.lonelyPsu(rule).design();
            assertThatExceptionOfType(LonelyStrata.class).isThrownBy(() -> Jackknife.stratified(design));
            assertThatExceptionOfType(LonelyStrata.class).isThrownBy(() -> RaoWuBootstrap.of(design, 2, random(0)));
        }
    }

    @Test
    void are_measured_from_their_mean_or_from_the_full_estimate() {
        var replicates = Replicates.of(
                new double[][] {{1, 4}, {3, 4}}, 0.5, new double[] {1, 2}, Replicates.Centre.MEAN_OF_REPLICATES);
        var mean = SurveyDesign.replicated(new double[] {1, 1}, replicates);
        var full = SurveyDesign.replicated(new double[] {1, 1}, replicates.centredAt(Replicates.Centre.FULL_ESTIMATE));

        // replicates 5 and 7 around 6, or around 2
        assertThat(mean.population(Domain.all(2)).variance()).isCloseTo(0.5 * (1 + 2), within(1e-12));
        assertThat(full.population(Domain.all(2)).variance()).isCloseTo(0.5 * (9 + 2 * 25), within(1e-12));
    }

    @Test
    void a_replicate_of_no_scale_is_no_part_of_their_mean() {
        var replicates = Replicates.of(
                new double[][] {{5}, {7}, {90}}, 1, new double[] {1, 1, 0}, Replicates.Centre.MEAN_OF_REPLICATES);

        var design = SurveyDesign.replicated(new double[] {6}, replicates);

        assertThat(design.population(Domain.all(1)).variance()).isCloseTo(2, within(1e-12));
    }

    @Test
    void have_as_many_degrees_of_freedom_as_they_differ_in_less_one() {
        double[][] weights = {{1, 2, 3}, {2, 4, 6}, {1, 0, 0}};
        var replicates = Replicates.of(weights, 1, new double[] {1, 1, 1}, Replicates.Centre.MEAN_OF_REPLICATES);
        var design = SurveyDesign.replicated(new double[] {1, 1, 0}, replicates);

        assertThat(design.size(Domain.all(3))).isEqualTo(new DomainSize(2, 1, 2, 1, 1));
        assertThat(design.size(Domain.of(3, row -> row == 0)).degreesOfFreedom())
                .isZero();
        assertThat(design.size(Domain.of(3, row -> false))).isEqualTo(new DomainSize(0, 0, 0, 0, -1));
    }

    @Test
    void have_the_degrees_of_freedom_that_are_given_but_fewer_than_rows() {
        var given = Replicates.of(new double[3][3], 1, new double[] {1, 1, 1}, Replicates.Centre.MEAN_OF_REPLICATES)
                .withDegreesOfFreedom(30);
        var design = SurveyDesign.replicated(new double[] {1, 1, 1}, given.centredAt(Replicates.Centre.FULL_ESTIMATE));

        assertThat(design.size(Domain.all(3)).degreesOfFreedom()).isEqualTo(2);
        assertThat(SurveyDesign.replicated(new double[] {1, 1, 1}, given.withDegreesOfFreedom(1))
                        .size(Domain.all(3))
                        .degreesOfFreedom())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given.withDegreesOfFreedom(0))
                .withMessage("degrees of freedom is not at least 1: 0");
    }

    @Test
    void refuse_what_does_not_fit() {
        double[][] two = {{1, 1}, {1, 1}};
        var centre = Replicates.Centre.FULL_ESTIMATE;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replicates.of(two, 1, new double[1], centre))
                .withMessage("length is not 2: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replicates.of(new double[][] {{1, 1}, {1}}, 1, new double[2], centre))
                .withMessage("length is not 2: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replicates.of(two, -1, new double[2], centre))
                .withMessage("scale is not at least 0 and finite: -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replicates.of(two, 1, new double[] {1, Double.NaN}, centre))
                .withMessage("scale is not at least 0 and finite: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Replicates.of(new double[][] {{1, Double.NaN}}, 1, new double[1], centre))
                .withMessage("weight of row 1 is not finite: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyDesign.replicated(new double[3], Replicates.of(two, 1, new double[2], centre)))
                .withMessage("replicates are not of 3 rows: 2");
    }

    @Test
    void are_not_made_of_a_design_that_does_not_suit_them() {
        var strata = SurveyDesign.plan(5).strata(new int[] {1, 1, 2, 2, 2}).design();
        var replicated = strata.with(Jackknife.stratified(strata));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jackknife.unstratified(strata))
                .withMessage("design is not of one stratum of at least two units: 2, 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jackknife.unstratified(SurveyDesign.plan(1).design()))
                .withMessage("design is not of one stratum of at least two units: 1, 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BalancedHalfSamples.of(strata))
                .withMessage("stratum 2 is not of two units: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BalancedHalfSamples.fay(strata, 1))
                .withMessage("rho is not in [0, 1): 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RaoWuBootstrap.of(strata, 1, random(0)))
                .withMessage("count is not at least 2: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jackknife.stratified(replicated))
                .withMessageStartingWith("design is not as it was drawn");
    }

    private static DesignPlan census() {
        return SurveyDesign.plan(4).strata(new int[] {1, 1, 2, 2}).populations(new double[] {2, 2, 2, 2});
    }

    @Test
    void a_stratified_jackknife_refuses_a_design_in_which_no_stratum_gives_a_replicate() {
        var lonely = SurveyDesign.plan(2)
                .strata(new int[] {1, 2})
                .lonelyPsu(LonelyPsu.REMOVE)
                .design();

        for (var design : List.of(census().design(), lonely)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Jackknife.stratified(design))
                    .withMessage(
                            "number of strata of two units or more, and some outside the sample, is not at least 1: 0");
        }
    }

    @Test
    void a_design_refuses_to_be_known_by_no_replicate() {
        var none = Replicates.of(new double[0][], 1, new double[0], Replicates.Centre.MEAN_OF_REPLICATES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyDesign.replicated(new double[2], none))
                .withMessage("number of replicates is not at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyDesign.replicated(new double[0], none))
                .withMessage("number of replicates is not at least 1: 0");
    }

    @Test
    void a_jackknife_of_a_census_has_no_variance() {
        var census = SurveyDesign.plan(4).populations(new double[] {4, 4, 4, 4}).design();

        var replicated = census.with(Jackknife.unstratified(census));

        assertThat(replicated.totals(row -> row, Domain.all(4)).variance()).isZero();
    }

    @Test
    void are_not_made_of_weights_that_were_adjusted() {
        var adjusted = SurveyDesign.plan(3).design().reweighted(new Reweighting() {
            @Override
            public double[] weights(double[] before) {
                return before.clone();
            }

            @Override
            public Residual residual(double[] before, double[] after) {
                return influence -> influence;
            }
        });

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jackknife.unstratified(adjusted))
                .withMessageStartingWith("design is not as it was drawn");
    }

    @Test
    void tell_a_difference_replicate_by_replicate_and_no_clusters() {
        var drawn = SurveyDesign.plan(5).design();
        var design = drawn.with(Jackknife.unstratified(drawn));
        var one = design.totals(row -> row, Domain.all(5));
        var other = design.totals(row -> row * row, Domain.all(5));

        var difference = one.minus(other);

        var direct = design.totals(row -> row - row * row, Domain.all(5));
        assertThat(difference.variance()).isPositive().isCloseTo(direct.variance(), ROUNDING);
        assertThat(design.isClustered()).isFalse();
    }
}
