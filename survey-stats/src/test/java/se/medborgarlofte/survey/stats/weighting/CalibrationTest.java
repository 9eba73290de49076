package se.medborgarlofte.survey.stats.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.weighting.CalibrationFunction.Kind;

class CalibrationTest {

    private static final CalibrationFunction LINEAR = CalibrationFunction.linear();

    private static KnownTotals known(Panels panel) {
        double[] ones = Arrays.stream(panel.y()).map(y -> 1).toArray();
        double[] women =
                Arrays.stream(panel.sex()).mapToDouble(sex -> sex == 0 ? 1 : 0).toArray();
        return KnownTotals.none()
                .and("everyone", ones, 1200)
                .and("women", women, 620)
                .and("y", panel.y(), 6100);
    }

    static Stream<CalibrationFunction> functions() {
        return Stream.of(
                LINEAR,
                CalibrationFunction.linear(0.5, 2),
                CalibrationFunction.raking(),
                CalibrationFunction.logit(0.4, 2.5));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void meets_the_totals_within_the_bounds_and_leaves_no_variance_in_them(CalibrationFunction function) {
        for (long seed = 0; seed < 50; seed++) {
            var panel = Panels.of(seed);

            var design = panel.design().reweighted(new Calibration(known(panel), function));

            var total = design.totals(row -> panel.y()[row], Domain.all(120));
            assertThat(total.value()).isCloseTo(6100, within(1e-6));
            assertThat(total.standardError()).isLessThan(1e-7);
            assertThat(design.population(Domain.all(120)).value()).isCloseTo(1200, within(1e-6));
            for (int row = 0; row < 120; row++) {
                assertThat(design.weight(row) / panel.weight()[row])
                        .isBetween(function.lower() - 1e-12, function.upper() + 1e-12);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("se.medborgarlofte.survey.stats.weighting.Panels#seeds")
    void on_categories_is_post_stratification_and_raking(long seed) {
        var panel = Panels.of(seed);
        var known = KnownTotals.none();
        for (int c = 0; c < 3; c++) {
            int category = c;
            known = known.and(
                    "age " + c,
                    Arrays.stream(panel.age())
                            .mapToDouble(age -> age == category ? 1 : 0)
                            .toArray(),
                    panel.ages().total(c));
        }
        var stratified = panel.design().reweighted(new PostStratification(panel.ages()));
        var linear = panel.design().reweighted(new Calibration(known, LINEAR));
        var raked = panel.design().reweighted(new Calibration(known, CalibrationFunction.raking()));

        for (var design : List.of(linear, raked)) {
            for (int row = 0; row < 120; row++) {
                assertThat(design.weight(row)).isCloseTo(stratified.weight(row), within(1e-9));
            }
            assertThat(design.totals(row -> panel.y()[row], Domain.all(120)).standardError())
                    .isCloseTo(
                            stratified
                                    .totals(row -> panel.y()[row], Domain.all(120))
                                    .standardError(),
                            within(1e-7));
        }
    }

    @Test
    void changes_nothing_where_totals_are_met_already() {
        var known = KnownTotals.none().and("one", new double[] {1, 1, 1}, 6);

        for (var function : functions().toList()) {
            assertThat(new Calibration(known, function).weights(new double[] {1, 2, 3}))
                    .containsExactly(new double[] {1, 2, 3}, within(1e-15));
        }
    }

    /** w = 1 + eta x, 20 + 14/... : sum x w = 6 + 14 eta = 20, eta = 1. */
    @Test
    void is_linear_regression_when_it_is_linear() {
        var known = KnownTotals.none().and("x", new double[] {1, 2, 3}, 20);

        assertThat(new Calibration(known, LINEAR).weights(new double[] {1, 1, 1}))
                .containsExactly(new double[] {2, 3, 4}, within(1e-12));
    }

    @Test
    void may_make_a_weight_negative_only_without_bounds() {
        var known = KnownTotals.none().and("one", new double[] {1, 1, 1}, 3).and("x", new double[] {0, 0, 3}, -1.5);

        var weights = new Calibration(known, LINEAR).weights(new double[] {1, 1, 1});

        assertThat(weights[2]).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void uses_variables_that_say_the_same_twice() {
        double[] one = {1, 1, 1, 1};
        double[] half = {1, 1, 0, 0};
        double[] other = {0, 0, 1, 1};
        var known = KnownTotals.none().and("one", one, 10).and("half", half, 4).and("other", other, 6);

        assertThat(new Calibration(known, LINEAR).weights(one))
                .containsExactly(new double[] {2, 2, 3, 3}, within(1e-9));
    }

    @Test
    void names_a_total_that_no_weights_within_the_bounds_give() {
        var known = KnownTotals.none().and("one", new double[] {1, 1}, 9);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> new Calibration(known, CalibrationFunction.logit(0.5, 3)).weights(new double[] {1, 1}))
                .withMessage("totals[one]: calibration.outOfBounds {total=9.0, lowest=1.0, highest=6.0}");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> new Calibration(known, CalibrationFunction.linear(0.5, 3)).weights(new double[] {9, 10}))
                .withMessage("totals[one]: calibration.outOfBounds {total=9.0, lowest=9.5, highest=57.0}");
    }

    @Test
    void names_the_total_that_is_missed_most_where_they_contradict_each_other() {
        var known = KnownTotals.none()
                .and("one", new double[] {1, 1}, 4)
                .and("same", new double[] {1, 1}, 5)
                .and("half", new double[] {1, 0}, 2);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Calibration(known, CalibrationFunction.raking()).weights(new double[] {1, 1}))
                .satisfies(e -> assertThat(e.findings().list().get(0).code()).isEqualTo("calibration.notReached"))
                .satisfies(e -> assertThat(e.findings().list().get(0).path()).isIn("totals[one]", "totals[same]"));
    }

    @Test
    void refuses_what_is_no_number_or_no_bound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownTotals.none().and("x", new double[] {Double.NaN}, 1))
                .withMessage("value of x is not finite: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownTotals.none().and("x", new double[1], Double.NaN))
                .withMessage("total of x is not finite: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownTotals.none().and("x", new double[1], 1).and("y", new double[2], 1))
                .withMessage("number of values of y is not that of rows 1: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationFunction.linear(1, 2))
                .withMessage("range of factors is not around 1: 1.0 to 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationFunction.linear(0, 1))
                .withMessage("range of factors is not around 1: 0.0 to 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationFunction.logit(0, Double.POSITIVE_INFINITY))
                .withMessage("upper bound of LOGIT is not finite: Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationFunction.logit(Double.NEGATIVE_INFINITY, 3))
                .withMessage("lower bound of LOGIT is not at least 0: -Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationFunction.logit(-3, 2))
                .withMessage("lower bound of LOGIT is not at least 0: -3.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalibrationFunction(Kind.LOGIT, 0, Double.POSITIVE_INFINITY))
                .withMessage("upper bound of LOGIT is not finite: Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CalibrationFunction(Kind.RAKING, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .withMessage("lower bound of RAKING is not 0: -Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CalibrationFunction(Kind.RAKING, 0, 3))
                .withMessage("upper bound of RAKING is not infinite: 3.0");
    }

    @Test
    void the_logistic_function_starts_as_the_linear_and_ends_at_the_bounds() {
        var logit = CalibrationFunction.logit(0.4, 2.5);

        assertThat(logit.g(0)).isCloseTo(1, within(1e-15));
        assertThat(logit.slope(0)).isCloseTo(1, within(1e-12));
        assertThat(logit.g(1e-6)).isCloseTo(1 + 1e-6, within(1e-11));
        assertThat(logit.g(-1e9)).isCloseTo(0.4, within(1e-12));
        assertThat(logit.g(1e9)).isEqualTo(2.5);
        assertThat(logit.slope(0.3)).isCloseTo((logit.g(0.3 + 1e-6) - logit.g(0.3 - 1e-6)) / 2e-6, within(1e-8));
    }

    @Test
    void a_variable_with_negative_values_has_no_bounds_to_leave() {
        var known =
                KnownTotals.none().and("one", new double[] {1, 1, 1}, 3).and("balance", new double[] {-1, 0, 1}, 0.5);

        var weights = new Calibration(known, CalibrationFunction.linear(0.5, 1.5)).weights(new double[] {1, 1, 1});

        assertThat(weights).containsExactly(new double[] {0.75, 1, 1.25}, within(1e-12));
    }

    @Test
    void names_the_total_that_is_missed_most() {
        var known = KnownTotals.none().and("near", new double[] {1, 1}, 2.1).and("far", new double[] {1, 1}, 90);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Calibration(known, CalibrationFunction.raking()).weights(new double[] {1, 1}))
                .satisfies(e -> assertThat(e.findings().list().get(0).path()).isEqualTo("totals[far]"));
    }
}
