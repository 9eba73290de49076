package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.distribution.StudentT;

class QuantileTest {

    private static Quantile quantile(QuantileRule rule) {
        return new Quantile(rule, ProportionInterval.WALD, 0.95);
    }

    @ParameterizedTest
    @CsvSource({
        // 1, 2, 5, 9 of weight 1 each: half of the weight lies at or below 2
        "LOWEST, 0.5, 2",
        "MIDDLE, 0.5, 3.5",
        "INTERPOLATED, 0.5, 3.5",
        "LOWEST, 0.51, 5",
        "MIDDLE, 0.51, 5",
        "LOWEST, 0.25, 1",
        "MIDDLE, 0.25, 1.5",
        "INTERPOLATED, 0.25, 1.75",
        "INTERPOLATED, 0.9, 7.8",
        "LOWEST, 0.999, 9",
        "MIDDLE, 0.01, 1",
    })
    void follows_its_rule(QuantileRule rule, double p, double value) {
        var design = SurveyDesign.plan(5).weights(new double[] {1, 1, 1, 0, 1}).design();

        var estimate = quantile(rule).of(p, new double[] {5, 9, 1, -70, 2}, Domain.all(5), design);

        assertThat(estimate.value().orElseThrow()).isCloseTo(value, within(1e-12));
        assertThat(estimate.n()).isEqualTo(4);
    }

    @Test
    void sees_a_tie_through_the_rounding_of_sums() {
        double[] weight = new double[10];
        Arrays.fill(weight, 0.1);
        double[] y = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        var design = SurveyDesign.plan(10).weights(weight).design();

        // ten times 0.1 adds up to a little less than 1
        for (int i = 1; i < 10; i++) {
            assertThat(quantile(QuantileRule.LOWEST)
                            .of(i / 10.0, y, Domain.all(10), design)
                            .value())
                    .hasValue(i);
            assertThat(quantile(QuantileRule.MIDDLE)
                            .of(i / 10.0, y, Domain.all(10), design)
                            .value())
                    .hasValue(i + 0.5);
        }
    }

    @Test
    void turns_the_limits_of_the_share_back() {
        double[] y = new double[100];
        Arrays.setAll(y, i -> i);
        var design = SurveyDesign.plan(100).design();

        var median = quantile(QuantileRule.LOWEST).of(0.5, y, Domain.all(100), design);

        // share 0.5 at or below 49, standard error sqrt(0.25/99), 99 degrees of freedom
        double half = StudentT.twoSided(0.95, 99) * Math.sqrt(0.25 / 99);
        double lower = Math.ceil((0.5 - half) * 100) - 1;
        double upper = Math.ceil((0.5 + half) * 100) - 1;
        assertThat(median.interval()).contains(new Interval(lower, upper));
        assertThat(median.standardError().orElseThrow())
                .isCloseTo((upper - lower) / (2 * StudentT.twoSided(0.95, 99)), within(1e-12));
        assertThat(median.degreesOfFreedom()).isEqualTo(99);
        assertThat(median.reason()).isEmpty();
    }

    @Test
    void has_no_interval_where_a_limit_of_the_share_is_none() {
        double[] y = {1, 2, 3, 4, 5, 6, 7, 8};
        var design = SurveyDesign.plan(8).design();

        var low = quantile(QuantileRule.LOWEST).of(0.05, y, Domain.all(8), design);
        var exact = new Quantile(QuantileRule.LOWEST, ProportionInterval.KORN_GRAUBARD, 0.95)
                .of(0.05, y, Domain.all(8), design);

        assertThat(low.value()).hasValue(1);
        assertThat(low.reason()).contains(Undefined.Reason.NOT_ESTIMABLE);
        assertThat(low.interval()).isEmpty();
        assertThat(exact.interval()).isPresent();
    }

    @Test
    void is_undefined_for_nobody_and_without_precision_for_one() {
        double[] y = {1, 2, 3};
        var design = SurveyDesign.plan(3).design();

        var nobody = quantile(QuantileRule.LOWEST).of(0.5, y, Domain.of(3, row -> false), design);
        var one = quantile(QuantileRule.INTERPOLATED).of(0.5, y, Domain.of(3, row -> row == 1), design);

        assertThat(nobody.value()).isEmpty();
        assertThat(nobody.reason()).contains(Undefined.Reason.EMPTY);
        assertThat(one.value()).hasValue(2);
        assertThat(one.reason()).contains(Undefined.Reason.NO_DF);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.estimate.Samples#seeds")
    void lies_within_its_interval_which_does_not_change_with_the_scale_of_weights(long seed) {
        var random = Samples.random(seed);
        var sample = Samples.of(random);
        var y = sample.withY(random.doubles(sample.y().length, 0, 9).toArray());
        var twice = y.withWeight(Arrays.stream(y.weight()).map(w -> w * 2).toArray());
        var median = new Quantile(QuantileRule.INTERPOLATED, ProportionInterval.LOGIT, 0.9);

        var one = median.of(0.5, y.y(), y.all(), y.design());
        var other = median.of(0.5, y.y(), y.all(), twice.design());

        assertThat(one.interval().orElseThrow().contains(one.value().orElseThrow()))
                .isTrue();
        assertThat(other.value().orElseThrow()).isCloseTo(one.value().orElseThrow(), within(1e-9));
        assertThat(other.standardError().orElseThrow())
                .isCloseTo(one.standardError().orElseThrow(), within(1e-9));
    }

    @Test
    void refuses_what_is_no_share_or_no_number() {
        var design = SurveyDesign.plan(1).design();
        var median = quantile(QuantileRule.LOWEST);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> median.of(0, new double[1], Domain.all(1), design))
                .withMessage("p is not in (0, 1): 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> median.of(0.5, new double[] {Double.NaN}, Domain.all(1), design))
                .withMessage("value of row 0 is not finite: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantile(QuantileRule.LOWEST, ProportionInterval.WALD, 1))
                .withMessage("level is not in (0, 1): 1.0");
    }
}
