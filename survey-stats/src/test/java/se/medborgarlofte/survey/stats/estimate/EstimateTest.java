package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Jackknife;
import se.medborgarlofte.survey.stats.design.RaoWuBootstrap;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.distribution.StudentT;

class EstimateTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private static Domain every(Samples sample, int n) {
        return Domain.of(sample.y().length, row -> row % n == 0);
    }

    private static void agree(Statistic one, Statistic other) {
        assertThat(one.value()).isCloseTo(other.value(), EXACTLY);
        assertThat(one.standardError()).isCloseTo(other.standardError(), EXACTLY);
    }

    @Test
    void prints_what_it_rests_on() {
        var design = SurveyDesign.plan(5).weights(new double[] {1, 1, 1, 1, 0}).design();

        var estimate = Estimate.of(Total.of(new double[] {1, 2, 3, 6, 9}, Domain.all(5), design), 0.9);

        // the fifth unit counts as 0: 5/4 (1.4² + 0.4² + 0.6² + 3.6² + 2.4²)
        double error = Math.sqrt(5 / 4.0 * (50 - 5 * 2.4 * 2.4));
        assertThat(estimate.n()).isEqualTo(4);
        assertThat(estimate.degreesOfFreedom()).isEqualTo(3);
        assertThat(estimate.value()).hasValue(12);
        assertThat(estimate.standardError().orElseThrow()).isCloseTo(error, EXACTLY);
        assertThat(estimate.interval().orElseThrow().upper())
                .isCloseTo(12 + StudentT.twoSided(0.9, 3) * error, EXACTLY);
        assertThat(estimate.reason()).isEmpty();
    }

    @Test
    void says_why_there_is_no_precision() {
        var design = SurveyDesign.plan(4).psus(new int[] {1, 1, 2, 2}).design();

        var nobody = Estimate.of(Mean.statistic(new double[4], Domain.of(4, row -> false), design), 0.95);
        var onePsu = Estimate.of(Mean.statistic(new double[4], Domain.of(4, row -> row < 2), design), 0.95);
        var oneRow = Estimate.of(
                Mean.statistic(
                        new double[4],
                        Domain.of(4, row -> row < 1),
                        SurveyDesign.plan(4).design()),
                0.95);

        assertThat(nobody.reason()).contains(Undefined.Reason.EMPTY);
        assertThat(nobody.value()).isEmpty();
        assertThat(onePsu.reason()).contains(Undefined.Reason.ONE_PSU);
        assertThat(onePsu.value()).hasValue(0);
        assertThat(onePsu.standardError()).isEmpty();
        assertThat(oneRow.reason()).contains(Undefined.Reason.NO_DF);
        assertThat(oneRow.degreesOfFreedom()).isZero();
    }

    @Test
    void is_not_estimable_where_a_denominator_is_zero_in_the_sample_or_a_replicate() {
        var design = SurveyDesign.plan(3).design();
        var replicated = design.with(RaoWuBootstrap.of(design, 50, Samples.random(1)));
        var pair = Domain.of(3, row -> row < 2);

        var ratio = Estimate.of(Ratio.of(new double[] {1, 2, 3}, new double[3], Domain.all(3), design), 0.95);
        var mean = Mean.of(new double[] {1, 2, 3}, pair, replicated, 0.95);
        var share = Proportion.of(row -> row == 0, pair, replicated, Samples.RULE);

        assertThat(ratio.value()).isEmpty();
        assertThat(ratio.reason()).contains(Undefined.Reason.NOT_ESTIMABLE);
        assertThat(mean.precision()).isEqualTo(new Undefined(Undefined.Reason.NOT_ESTIMABLE));
        assertThat(mean.mean()).hasValue(1.5);
        assertThat(share.precision()).isEqualTo(new Undefined(Undefined.Reason.NOT_ESTIMABLE));
    }

    @Test
    void holds_either_a_standard_error_or_a_reason() {
        var value = OptionalDouble.of(1);
        var interval = Optional.of(new Interval(0, 2));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Estimate(1, 1, value, OptionalDouble.empty(), Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(1, 1, value, value, Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(1, 1, OptionalDouble.of(Double.NaN), value, interval, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Estimate.of(SurveyDesign.plan(2).design().population(Domain.all(2)), 1))
                .withMessage("level is not in (0, 1): 1.0");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.estimate.Samples#seeds")
    void the_municipality_is_its_areas(long seed) {
        var random = Samples.random(seed);
        var sample = Samples.of(random);
        var design = sample.design();
        int[] area = random.ints(sample.y().length, 0, 5).toArray();

        var areas = Domain.byCode(area).values().stream()
                .map(domain -> Total.of(sample.y(), domain, design))
                .toList();

        agree(areas.stream().reduce(Statistic::plus).orElseThrow(), Total.of(sample.y(), sample.all(), design));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.estimate.Samples#seeds")
    void an_area_differs_from_all_by_its_difference_from_the_rest_in_the_rests_part(long seed) {
        var sample = Samples.of(Samples.random(seed));
        var design = sample.design();
        var item = new ShareItem(row -> sample.y()[row] == 1, sample.all());

        var compared = AreaAgainstRest.of(item, every(sample, 3), design);

        double rest = design.population(every(sample, 3).complement()).value()
                / design.population(sample.all()).value();
        assertThat(compared.areaMinusAll().value())
                .isCloseTo(rest * compared.areaMinusRest().value(), EXACTLY);
        assertThat(compared.areaToAll().value())
                .isCloseTo(compared.area().value() / compared.all().value(), EXACTLY);
        double separate = compared.area().variance()
                + compared.rest().variance()
                - 2 * compared.area().covariance(compared.rest());
        assertThat(compared.areaMinusRest().variance()).isCloseTo(separate, EXACTLY);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.estimate.Samples#seeds")
    void collapsing_answers_adds_their_shares(long seed) {
        var random = Samples.random(seed);
        var sample = Samples.of(random);
        var design = sample.design();
        int[] codes = random.ints(sample.y().length, 1, 5).toArray();

        var shares = AnswerShares.of(codes, List.of(1, 2, 3, 4), sample.all(), design);
        var either = Proportion.statistic(new ShareItem(row -> codes[row] < 3, sample.all()), sample.all(), design);

        agree(shares.get(0).plus(shares.get(1)), either);
        var whole = shares.stream().reduce(Statistic::plus).orElseThrow();
        assertThat(whole.value()).isCloseTo(1, EXACTLY);
        assertThat(whole.standardError()).isCloseTo(0, within(1e-8));
        var covariances = CovarianceMatrix.of(shares);
        assertThat(covariances.size()).isEqualTo(4);
        assertThat(covariances.cell(0, 1)).isEqualTo(covariances.cell(1, 0));
        assertThat(covariances.toArray()[2][2]).isEqualTo(shares.get(2).variance());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.estimate.Samples#seeds")
    void the_change_of_the_same_persons_is_the_mean_of_their_changes(long seed) {
        var random = Samples.random(seed);
        var sample = Samples.of(random);
        var design = sample.design();
        double[] before = random.doubles(sample.y().length).toArray();
        double[] after = random.doubles(sample.y().length).toArray();
        double[] change = new double[before.length];
        Arrays.setAll(change, row -> after[row] - before[row]);

        var same = SamePersons.of(before, after, every(sample, 2), design);

        agree(same.change(), Mean.statistic(change, every(sample, 2), design));
        assertThat(same.before().value()).isNotEqualTo(same.after().value());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.estimate.Samples#seeds")
    void a_variance_of_zeros_and_ones_is_that_of_their_share(long seed) {
        var sample = Samples.of(Samples.random(seed));
        var design = sample.design();
        double n = sample.y().length;

        var variance = Variance.of(sample.y(), sample.all(), design);

        var p = Mean.statistic(sample.y(), sample.all(), design);
        agree(variance, p.minus(p.times(p)).times(n / (n - 1)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.estimate.Samples#seeds")
    void replicates_give_the_estimates_of_the_sample_and_much_the_same_errors(long seed) {
        var sample = Samples.of(Samples.random(seed));
        var design = sample.design();
        var replicated = design.with(Jackknife.stratified(design));

        var one = Mean.statistic(sample.y(), sample.all(), design);
        var other = Mean.statistic(sample.y(), sample.all(), replicated);

        assertThat(other.value()).isEqualTo(one.value());
        assertThat(other.standardError() / one.standardError()).isBetween(0.8, 1.6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.estimate.Samples#seeds")
    void a_cross_table_adds_up(long seed) {
        var random = Samples.random(seed);
        var sample = Samples.of(random);
        var design = sample.design();
        int[] row = random.ints(sample.y().length, 0, 3).toArray();
        int[] column = random.ints(sample.y().length, 7, 9).toArray();

        var table = CrossTable.of(row, column, every(sample, 2), design);

        assertThat(table.columns()).isSubsetOf(7, 8);
        var whole = table.rowTotal(0);
        for (int i = 1; i < table.rows().size(); i++) {
            whole = whole.plus(table.rowTotal(i));
        }
        agree(whole, design.population(every(sample, 2)));
        agree(
                table.columnTotal(0),
                design.totals(r -> column[r] == table.columns().get(0) ? 1 : 0, every(sample, 2)));
        assertThat(table.shares().stream().mapToDouble(Statistic::value).sum()).isCloseTo(1, EXACTLY);
    }

    @Test
    void codes_are_one_for_each_row() {
        var design = SurveyDesign.plan(2).design();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossTable.of(new int[1], new int[2], Domain.all(2), design));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossTable.of(new int[2], new int[3], Domain.all(2), design));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerShares.of(new int[3], List.of(1), Domain.all(2), design));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Total.of(new double[3], Domain.all(2), design))
                .withMessage("number of values is not that of rows 2: 3");
    }

    @Test
    void a_design_effect_of_a_total_is_that_of_the_mean_where_the_population_is_known() {
        var sample = new SimpleSample(2, 10, 100);

        assertThat(DesignEffect.WITH_REPLACEMENT.ofTotal(4000, sample)).hasValue(2);
        assertThat(DesignEffect.WITHOUT_REPLACEMENT.ofTotal(3600, sample).orElseThrow())
                .isCloseTo(2, EXACTLY);
    }

    @Test
    void covariances_are_had_one_by_one() {
        var design = SurveyDesign.plan(4).design();
        var one = design.totals(row -> row, Domain.all(4));
        var other = design.totals(row -> row * row, Domain.all(4));

        var covariances = CovarianceMatrix.of(List.of(one, other));

        assertThat(covariances.cell(0, 0)).isEqualTo(one.variance());
        assertThat(covariances.cell(1, 0)).isEqualTo(one.covariance(other)).isEqualTo(covariances.cell(0, 1));
        assertThat(covariances.size()).isEqualTo(2);
    }

    @Test
    void refuses_a_level_that_is_none_where_nothing_is_estimated_either() {
        var nobody = SurveyDesign.plan(4).design().totals(row -> 1, Domain.of(4, row -> false));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Estimate.of(nobody, 1))
                .withMessage("level is not in (0, 1): 1.0");
    }

    @Test
    void an_interval_contains_its_ends() {
        var interval = new Interval(1, 2);

        assertThat(interval.contains(1)).isTrue();
        assertThat(interval.contains(2)).isTrue();
        assertThat(interval.contains(2.1)).isFalse();
    }
}
