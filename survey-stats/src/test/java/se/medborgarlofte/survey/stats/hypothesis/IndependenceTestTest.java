package se.medborgarlofte.survey.stats.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.CrossTable;

class IndependenceTestTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static int[] answers(long seed, int rows, int choices) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return IntStream.generate(() -> random.nextInt(choices)).limit(rows).toArray();
    }

    private static CrossTable table(long seed, int columns) {
        return CrossTable.of(
                answers(seed, 300, 2),
                answers(seed + 999, 300, columns),
                Domain.all(300),
                SurveyDesign.plan(300).design());
    }

    /** Without a design X² is Pearson's, and the mean design effect is 1 but for n/(n-1) and the share in the margins. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_simple_sample_gives_about_pearsons_test(long seed) {
        var table = table(seed, 3);

        var chiSquare = IndependenceTest.RAO_SCOTT_CHI_SQUARE.of(table).orElseThrow();
        var f = IndependenceTest.RAO_SCOTT_F.of(table).orElseThrow();
        var exact = IndependenceTest.RAO_SCOTT_EXACT.of(table).orElseThrow();

        assertThat(chiSquare.statistic()).isCloseTo(pearson(table), within(1e-9));
        assertThat(chiSquare.numeratorDegreesOfFreedom()).isEqualTo(2);
        assertThat(chiSquare.denominatorDegreesOfFreedom()).isInfinite();
        assertThat(f.pValue()).isCloseTo(chiSquare.pValue(), within(0.05));
        assertThat(exact.pValue()).isCloseTo(f.pValue(), within(0.01));
        assertThat(exact.denominatorDegreesOfFreedom()).isEqualTo(f.denominatorDegreesOfFreedom());
    }

    private static double pearson(CrossTable table) {
        double sum = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = 0; j < table.columns().size(); j++) {
                double expected =
                        table.rowTotal(i).value() * table.columnTotal(j).value() / 300;
                sum += Math.pow(table.count(i, j).value() - expected, 2) / expected;
            }
        }
        return sum;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void on_two_by_two_the_wald_test_is_that_of_the_single_residual(long seed) {
        var table = table(seed, 2);
        var residual = table.count(0, 0)
                .minus(table.rowTotal(0).times(table.columnTotal(0)).times(1 / 300.0));

        var wald = IndependenceTest.WALD.of(table).orElseThrow();
        var adjusted = IndependenceTest.ADJUSTED_WALD.of(table).orElseThrow();
        var t = TTest.of(residual, 299.0, 0.95).orElseThrow();

        assertThat(wald.statistic()).isCloseTo(t.statistic() * t.statistic(), within(1e-9));
        assertThat(wald.pValue()).isCloseTo(t.pValue(), within(1e-9));
        assertThat(adjusted.pValue()).isCloseTo(t.pValue(), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(IndependenceTest.class)
    void a_cell_that_nobody_is_in_is_a_cell(IndependenceTest test) {
        int[] row = {0, 0, 0, 1, 1, 1, 2, 2, 2, 0, 1, 2};
        int[] column = {0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1, 0};

        var result = test.of(CrossTable.of(
                        row, column, Domain.all(12), SurveyDesign.plan(12).design()))
                .orElseThrow();

        assertThat(result.pValue()).isBetween(0.0, 1.0);
        assertThat(result.statistic()).isPositive();
    }

    @Test
    void is_silent_of_a_table_of_one_row_or_one_column_or_without_degrees_of_freedom() {
        int[] same = {1, 1, 1};
        int[] other = {1, 2, 1};
        var design = SurveyDesign.plan(3).design();
        var test = IndependenceTest.RAO_SCOTT_F;

        assertThat(test.of(CrossTable.of(same, other, Domain.all(3), design))).isEmpty();
        assertThat(test.of(CrossTable.of(other, same, Domain.all(3), design))).isEmpty();
        assertThat(test.of(CrossTable.of(other, other, Domain.all(3), design), 3, 0))
                .isEmpty();
        assertThat(test.of(CrossTable.of(other, other, Domain.all(3), design))).isPresent();
    }

    @Test
    void the_wald_test_refuses_what_it_cannot_tell() {
        var design = SurveyDesign.plan(5).design();
        var one = design.totals(row -> row, Domain.all(5));
        var other = design.totals(row -> row * row, Domain.all(5));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaldTest.PLAIN.of(List.of(), 3))
                .withMessage("degrees of freedom are not enough for 0: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaldTest.PLAIN.of(List.of(one), 0))
                .withMessage("degrees of freedom are not enough for 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaldTest.ADJUSTED.of(List.of(one, other), 1))
                .withMessage("degrees of freedom are not enough for 2: 1");
        assertThat(WaldTest.ADJUSTED.of(List.of(one, other), 2).denominatorDegreesOfFreedom())
                .isEqualTo(1);
    }
}
