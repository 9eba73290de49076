package se.medborgarlofte.survey.stats.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.NumberColumn;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.design.LonelyStrata;
import se.medborgarlofte.survey.stats.synthetic.SyntheticColumns;
import se.medborgarlofte.survey.stats.synthetic.SyntheticSurvey;
import se.medborgarlofte.survey.stats.synthetic.SyntheticTable;

class CubeTest {

    private static final Scores FIRST = Scores.share(3, outcome -> outcome == 1, outcome -> outcome > 0);

    private static CubePlan plan(int[] answers) {
        byte[] codes = new byte[answers.length];
        IntStream.range(0, codes.length).forEach(i -> codes[i] = (byte) answers[i]);
        return CubePlan.ofRows(codes.length).items(List.of(CubeItem.of(CodeColumn.of(codes), List.of(1, 2))));
    }

    private static Categories labels(int... numbers) {
        int labels = Arrays.stream(numbers).max().orElse(-1) + 1;
        return Categories.of(LabelColumn.of(
                numbers, IntStream.range(0, labels).mapToObj(String::valueOf).toList()));
    }

    private static CubeMean first(CubePlan plan, LonelyPsu rule) {
        var cube = WeightedCube.asDrawn(Cube.of(plan, Runnable::run), rule);
        return cube.mean(0, cube.everyone(), FIRST);
    }

    /** More rows than two blocks have, with weights whose sums depend on the order in which they are added up. */
    private static CubePlan manyRows(long seed) {
        int rows = 1_200_000;
        var random = new SplittableRandom(seed);
        var weights = NumberColumn.of(random.doubles(rows, 0.1, 9).toArray());
        int[] answers = random.ints(rows, 0, 3).toArray();
        int[] areas = random.ints(rows, 0, 5).toArray();
        return plan(answers).areas(labels(areas)).weights(weights);
    }

    @ParameterizedTest(name = "seed {0}, {1} threads")
    @CsvSource({"7, 2", "8, 3"})
    void gives_the_same_bits_whatever_the_number_of_threads(long seed, int threads) {
        var plan = manyRows(seed);
        var pool = Executors.newFixedThreadPool(threads);

        var alone = Cube.of(plan, Runnable::run);
        var together = Cube.of(plan, pool);
        pool.shutdown();

        assertThat(together.cells()).containsExactlyElementsOf(alone.cells().toList());
    }

    @Test
    void adds_blocks_up_in_the_order_of_their_rows_even_if_the_last_is_counted_first() {
        var plan = manyRows(9);
        int blocks = 3;
        Deque<Runnable> waiting = new ArrayDeque<>();
        Executor lastFirst = block -> {
            waiting.push(block);
            if (waiting.size() == blocks) {
                waiting.forEach(Runnable::run);
            }
        };

        var inOrder = Cube.of(plan, Runnable::run);
        var backwards = Cube.of(plan, lastFirst);

        assertThat(waiting).hasSize(blocks);
        assertThat(backwards.cells()).containsExactlyElementsOf(inOrder.cells().toList());
    }

    @Test
    void of_two_halves_added_up_is_that_of_the_whole() {
        var survey = SyntheticSurvey.of(3_000, 11);
        var whole = SyntheticTable.raked(Cube.of(SyntheticTable.rows(SyntheticColumns.of(survey)), Runnable::run));

        var half = Cube.of(SyntheticTable.rows(SyntheticColumns.of(survey, 0, 1_100)), Runnable::run);
        var rest = Cube.of(SyntheticTable.rows(SyntheticColumns.of(survey, 1_100, 3_000)), Runnable::run);
        var sum = SyntheticTable.raked(half.plus(rest));

        assertThat(half.rows()).isEqualTo(1_100);
        assertThat(sum.cube().rows()).isEqualTo(3_000);
        // these weights are multiples of a power of two, so that sums of them are exact in any order
        assertThat(SyntheticTable.of(sum)).isEqualTo(SyntheticTable.of(whole));
    }

    @Test
    void is_not_changed_by_being_added_to_another() {
        var half = Cube.of(plan(new int[] {1, 2, 2}), Runnable::run);

        var both = half.plus(half);

        assertThat(half.rows()).isEqualTo(3);
        assertThat(both.rows()).isEqualTo(6);
    }

    @Test
    void refuses_to_be_added_to_one_of_another_shape() {
        var cube = Cube.of(plan(new int[] {1, 2}), Runnable::run);
        var byArea = Cube.of(plan(new int[] {1, 2}).areas(labels(0, 1)), Runnable::run);
        var withoutItems = Cube.of(CubePlan.ofRows(2), Runnable::run);

        assertThatThrownBy(() -> cube.plus(byArea)).hasMessageContaining("shape");
        assertThatThrownBy(() -> cube.plus(withoutItems)).hasMessageContaining("outcomes");
    }

    @Test
    void counts_weights_that_differ_within_a_position_as_well_as_weights_that_do_not() {
        int rows = 5_000;
        int[] answers = IntStream.range(0, rows).map(row -> row % 3).toArray();
        double[] weights = IntStream.range(0, rows)
                .mapToDouble(row -> row < 4_000 ? 2 : 2 + row % 5)
                .toArray();

        var mean = first(plan(answers).weights(NumberColumn.of(weights)), LonelyPsu.FAIL);

        double ones = IntStream.range(0, rows)
                .filter(row -> answers[row] == 1)
                .mapToDouble(row -> weights[row])
                .sum();
        double base = IntStream.range(0, rows)
                .filter(row -> answers[row] > 0)
                .mapToDouble(row -> weights[row])
                .sum();
        assertThat(mean.population()).isEqualTo(base);
        assertThat(mean.value()).isCloseTo(ones / base, within(1e-15));
    }

    @Test
    void finds_its_positions_even_where_there_could_be_far_more_than_a_table_holds() {
        int rows = 3_000;
        int[] answers = IntStream.range(0, rows).map(row -> 1 + row % 2).toArray();
        int[] strata = IntStream.range(0, rows).map(row -> row % 1_500).toArray();
        int[] areas = IntStream.range(0, rows).map(row -> row).toArray();

        var mean = first(plan(answers).strata(labels(strata)).areas(labels(areas)), LonelyPsu.FAIL);

        assertThat(mean.size().strata()).isEqualTo(1_500);
        assertThat(mean.value()).isEqualTo(0.5);
    }

    @Test
    void has_no_value_and_no_variance_of_an_empty_base() {
        var mean = first(plan(new int[] {0, 0}), LonelyPsu.FAIL);

        assertThat(mean.size().rows()).isZero();
        assertThat(mean.value()).isNaN();
        assertThat(mean.variance()).isNaN();
    }

    @Test
    void of_no_rows_has_nothing_to_tell() {
        var mean = first(plan(new int[] {}), LonelyPsu.FAIL);

        assertThat(mean.size().rows()).isZero();
        assertThat(mean.value()).isNaN();
    }

    @Test
    void has_no_variance_where_no_stratum_has_two_units() {
        var mean = first(plan(new int[] {1, 2}).strata(labels(0, 1)), LonelyPsu.FAIL);

        assertThat(mean.value()).isEqualTo(0.5);
        assertThat(mean.variance()).isNaN();
    }

    @Test
    void refuses_a_stratum_with_a_single_unit_beside_others_unless_there_is_a_rule() {
        var plan = plan(new int[] {1, 2, 1}).strata(labels(0, 0, 1));

        assertThatThrownBy(() -> first(plan, LonelyPsu.FAIL))
                .isInstanceOfSatisfying(
                        LonelyStrata.class,
                        lonely -> assertThat(lonely.strata()).containsExactly(1));
        assertThat(first(plan, LonelyPsu.CERTAINTY).variance()).isPositive();
    }

    @Test
    void is_exactly_certain_where_all_answer_alike() {
        var mean = first(
                plan(new int[] {1, 1, 1, 0}).weights(NumberColumn.of(new double[] {.1, .2, .3, .4})), LonelyPsu.FAIL);

        assertThat(mean.value()).isEqualTo(1);
        assertThat(mean.variance()).isZero();
    }

    @Test
    void refuses_a_row_without_weight_and_one_with_a_weight_below_0() {
        var plan = plan(new int[] {1, 2});

        assertThatThrownBy(() -> Cube.of(plan.weights(NumberColumn.of(new double[] {1, Double.NaN})), Runnable::run))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weight of row 1");
        assertThatThrownBy(() -> Cube.of(plan.weights(NumberColumn.of(new double[] {-1, 1})), Runnable::run))
                .hasMessageContaining("weight of row 0");
    }

    @Test
    void joins_areas_into_a_part() {
        var plan = plan(new int[] {1, 2, 1, 2, 2}).areas(labels(0, 0, 1, 1, 2));
        var cube = WeightedCube.asDrawn(Cube.of(plan, Runnable::run), LonelyPsu.FAIL);

        var mean = cube.mean(0, cube.part(List.of(0, 2)), FIRST);

        assertThat(mean.size().rows()).isEqualTo(3);
        assertThat(mean.value()).isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void is_adjusted_once() {
        var raked = SyntheticTable.raked(
                Cube.of(SyntheticTable.rows(SyntheticColumns.of(SyntheticSurvey.of(500, 3))), Runnable::run));

        assertThatThrownBy(() -> SyntheticTable.raked(raked)).hasMessageContaining("weights of the draw");
    }

    @Test
    void refuses_scores_for_another_number_of_outcomes() {
        var cube = WeightedCube.asDrawn(Cube.of(plan(new int[] {1, 2}), Runnable::run), LonelyPsu.FAIL);
        var two = Scores.share(2, outcome -> true, outcome -> true);

        assertThatThrownBy(() -> cube.mean(0, cube.everyone(), two)).hasMessageContaining("number of scores");
    }
}
