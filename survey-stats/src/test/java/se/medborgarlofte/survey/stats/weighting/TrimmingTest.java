package se.medborgarlofte.survey.stats.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Residual;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

class TrimmingTest {

    private static Trimming once(double lower, double upper) {
        return new Trimming(lower, upper, Trimming.Extent.ONCE);
    }

    @Test
    void spreads_what_was_cut_off_over_all_that_were_inside() {
        // 6 cut off, 1 put on: 5 over two
        assertThat(once(2, 10).weights(new double[] {1, 4, 9, 16, 0})).containsExactly(2, 6.5, 11.5, 10, 0);
        assertThat(once(2, 20).weights(new double[] {4, 9})).containsExactly(4, 9);
    }

    @Test
    void goes_on_until_all_are_inside_and_never_gives_to_those_once_cut() {
        var strict = new Trimming(2, 10, Trimming.Extent.UNTIL_INSIDE);

        // second time: 1.5 cut off, to the only one never outside
        assertThat(strict.weights(new double[] {1, 4, 9, 16, 0})).containsExactly(2, 8, 10, 10, 0);
    }

    @Test
    void names_the_bounds_that_leave_nobody_inside() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> once(2, 3).weights(new double[] {1, 1, 9}))
                .withMessage("trimming.nothingInside {lower=2.0, upper=3.0}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> once(3, 3))
                .withMessage("lower bound is not below the upper one: 3.0, 3.0");
    }

    @Test
    void says_nothing_of_what_weights_were_adjusted_to() {
        assertThat(once(1, 2).residual(new double[1], new double[1])).isSameAs(Residual.NONE);
        assertThat(Residual.NONE.of(new double[] {3})).containsExactly(3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.weighting.Panels#seeds")
    void then_raked_meets_bounds_and_margins_both(long seed) {
        var panel = Panels.of(seed);
        var raking = Raking.to(panel.ages(), panel.sexes());
        double[] raked = Arrays.stream(raking.weights(panel.weight())).sorted().toArray();
        double lower = raked[3];
        double upper = raked[115];

        var design = panel.design().reweighted(new TrimThenRake(raking, lower, upper));

        var report = WeightReport.of(Domain.all(120), design).orElseThrow();
        assertThat(report.smallest()).isGreaterThan(lower * (1 - 1e-8));
        assertThat(report.largest()).isLessThan(upper * (1 + 1e-8));
        var women = design.population(Domain.of(120, row -> panel.sex()[row] == 0));
        assertThat(women.value()).isCloseTo(620, within(1e-6));
        assertThat(women.standardError()).isLessThan(1e-7);
    }

    @Test
    void then_raked_names_bounds_that_no_weights_can_meet() {
        var margin = Margin.of("sex", List.of("w", "m"), new double[] {2, 8}, new int[] {0, 1});
        var trimming = new TrimThenRake(Raking.to(margin), 1, 7);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> trimming.weights(new double[] {1, 1}))
                .satisfies(e -> assertThat(e.findings().list().get(0).code()).isEqualTo("trimming.boundsTooNarrow"))
                .satisfies(e -> assertThat(e.findings().list().get(0).parameters())
                        .containsEntry("margins", "sex")
                        .containsEntry("upper", "7.0")
                        .containsEntry("lower", "1.0")
                        .hasEntrySatisfying(
                                "beyond",
                                beyond -> assertThat(Double.parseDouble(beyond)).isCloseTo(1 / 7.0, within(1e-9))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrimThenRake(Raking.to(margin), 2, 2))
                .withMessage("lower bound is not below the upper one: 2.0, 2.0");
    }

    @Test
    void a_report_of_negative_weights_gives_no_effective_size() {
        var known = KnownTotals.none().and("one", new double[] {1, 1, 1}, 3).and("x", new double[] {0, 0, 3}, -1.5);
        var design = SurveyDesign.plan(3).design().reweighted(new Calibration(known, CalibrationFunction.linear()));

        var report = WeightReport.of(Domain.all(3), design).orElseThrow();

        assertThat(report.negative()).isEqualTo(1);
        assertThat(report.kish()).isEmpty();
        assertThat(report.smallest()).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void a_report_counts_rows_without_weight_apart_and_is_absent_where_there_are_no_others() {
        var design = SurveyDesign.plan(4).weights(new double[] {0, 1, 3, 0}).design();

        var report = WeightReport.of(Domain.all(4), design).orElseThrow();

        assertThat(report.weightless()).isEqualTo(2);
        assertThat(report.negative()).isZero();
        assertThat(report.median()).isEqualTo(2);
        assertThat(WeightReport.of(Domain.of(4, row -> row == 0), design)).isEmpty();
    }
}
