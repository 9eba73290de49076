package se.medborgarlofte.survey.stats.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.stats.design.DesignPlan;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.CrossTable;

/** Tables that cannot be tested, or by some of the tests only: they are silent and never give a number that is none. */
class SingularTableTest {

    private static final int[] THREE_KINDS = {0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1};

    private static int[] answers(long seed, int choices) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return IntStream.generate(() -> random.nextInt(choices)).limit(600).toArray();
    }

    private static CrossTable fourByFour(DesignPlan plan) {
        return CrossTable.of(answers(1, 4), answers(2, 4), Domain.all(600), plan.design());
    }

    private static DesignPlan units(int count) {
        return SurveyDesign.plan(600)
                .psus(IntStream.range(0, 600).map(row -> row % count).toArray());
    }

    @ParameterizedTest
    @EnumSource(names = {"WALD", "ADJUSTED_WALD"})
    void nine_residuals_on_five_degrees_of_freedom_are_too_many_for_wald(IndependenceTest test) {
        assertThat(test.of(fourByFour(units(6)))).isEmpty();
        assertThat(test.of(fourByFour(units(6)), 600, 100)).isEmpty();
        assertThat(test.of(fourByFour(units(60)))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "RAO_SCOTT.*")
    void the_tests_of_rao_and_scott_do_without_as_many_degrees_of_freedom(IndependenceTest test) {
        var result = test.of(fourByFour(units(6))).orElseThrow();

        assertThat(result.pValue()).isBetween(1e-6, 1.0);
        assertThat(result.numeratorDegreesOfFreedom()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(IndependenceTest.class)
    void is_silent_of_a_table_in_which_one_answer_tells_the_other(IndependenceTest test) {
        var design = SurveyDesign.plan(14).design();

        var result = test.of(CrossTable.of(THREE_KINDS, THREE_KINDS, Domain.all(14), design));

        assertThat(result).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(IndependenceTest.class)
    void is_silent_where_everybody_was_asked(IndependenceTest test) {
        double[] sixHundred = new double[600];
        Arrays.fill(sixHundred, 600);

        assertThat(test.of(fourByFour(SurveyDesign.plan(600).populations(sixHundred))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(IndependenceTest.class)
    void an_answer_of_rows_without_weight_is_no_row_of_the_table(IndependenceTest test) {
        int[] row = answers(1, 3);
        int[] column = answers(2, 3);
        double[] weights = IntStream.range(0, 600)
                .mapToDouble(k -> row[k] == 2 || column[k] == 1 ? 0 : 1 + k % 5)
                .toArray();
        var design = SurveyDesign.plan(600).weights(weights).design();
        var counted = Domain.of(600, k -> weights[k] > 0);

        var table = CrossTable.of(row, column, Domain.all(600), design);

        assertThat(table.rows()).containsExactly(0, 1);
        assertThat(table.columns()).containsExactly(0, 2);
        assertThat(test.of(table)).isPresent().isEqualTo(test.of(CrossTable.of(row, column, counted, design)));
    }

    @Test
    void a_table_needs_an_answer_per_row() {
        var design = SurveyDesign.plan(2).design();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossTable.of(new int[3], new int[2], Domain.all(2), design))
                .withMessage("number of codes is not that of rows 2: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossTable.of(new int[2], new int[1], Domain.all(2), design))
                .withMessage("number of codes is not that of rows 2: 1");
    }

    @ParameterizedTest
    @EnumSource(IndependenceTest.class)
    void is_silent_of_nobody(IndependenceTest test) {
        var design = SurveyDesign.plan(4).design();
        var row = new CrossTable(
                List.of(0, 1),
                List.of(0, 1),
                List.of(List.of(nobody(design), nobody(design)), List.of(nobody(design), nobody(design))),
                Domain.of(4, k -> false),
                design);

        assertThat(test.of(row, 4, 3)).isEmpty();
    }

    private static Statistic nobody(SurveyDesign design) {
        return design.totals(row -> 1, Domain.of(4, k -> false));
    }

    @ParameterizedTest
    @EnumSource(WaldTest.class)
    void wald_refuses_statistics_of_which_one_follows_from_the_others(WaldTest test) {
        var design = SurveyDesign.plan(20).design();
        var one = design.totals(row -> 1 / (1.0 + row), Domain.all(20));
        var other = design.totals(row -> Math.sin(row), Domain.all(20));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> test.of(List.of(one, other, one.times(0.3).plus(other)), 19))
                .withMessageStartingWith("covariances are not regular: ");
    }

    @Test
    void wald_refuses_what_does_not_vary_and_does_not_mind_units() {
        var design = SurveyDesign.plan(20).design();
        var one = design.totals(row -> 1 / (1.0 + row), Domain.all(20));
        var still = design.totals(row -> 2, Domain.all(20));
        var other = design.totals(row -> Math.sin(row), Domain.all(20));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaldTest.PLAIN.of(List.of(one, still), 19))
                .withMessageStartingWith("covariances are not regular: ");
        assertThat(WaldTest.PLAIN.of(List.of(one, other.times(1e9)), 19).statistic())
                .isCloseTo(WaldTest.PLAIN.of(List.of(one, other), 19).statistic(), withinPercentage(1e-6));
    }
}
