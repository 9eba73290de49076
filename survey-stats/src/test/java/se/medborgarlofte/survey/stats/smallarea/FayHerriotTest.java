package se.medborgarlofte.survey.stats.smallarea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FayHerriotTest {

    /** Areas around 1 + 2x, their own variance 0.5, measured with variances from 0.2 to 1.2. */
    private record Areas(double[] truth, double[] direct, double[] variances, double[][] x) {

        static Areas of(int count, RandomGenerator random) {
            double[][] x = new double[count][];
            double[] truth = new double[count];
            double[] direct = new double[count];
            double[] variances = new double[count];
            for (int area = 0; area < count; area++) {
                x[area] = new double[] {1, random.nextDouble()};
                variances[area] = 0.2 + random.nextDouble();
                truth[area] = 1 + 2 * x[area][1] + Math.sqrt(0.5) * random.nextGaussian();
                direct[area] = truth[area] + Math.sqrt(variances[area]) * random.nextGaussian();
            }
            return new Areas(truth, direct, variances, x);
        }

        AreaLevelData data() {
            return AreaLevelData.of(direct, variances, x);
        }
    }

    static Stream<Arguments> methodsAndSeeds() {
        return Arrays.stream(FayHerriotMethod.values())
                .flatMap(method -> LongStream.range(0, 50).mapToObj(seed -> Arguments.of(method, seed)));
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("methodsAndSeeds")
    void no_other_variance_between_areas_is_higher(FayHerriotMethod method, long seed) {
        var data = Areas.of(12, random(seed)).data();

        var model = FayHerriot.of(data, method);

        double found = method.height(GeneralisedFit.of(data, model.varianceBetweenAreas()));
        for (double other = 0; other < 10; other += 0.01) {
            assertThat(found).isGreaterThanOrEqualTo(method.height(GeneralisedFit.of(data, other)) - 1e-9);
        }
        double slope = method.slope(GeneralisedFit.of(data, model.varianceBetweenAreas()));
        if (model.varianceBetweenAreas() > 0) {
            assertThat(slope).isCloseTo(0, within(1e-6));
        } else {
            assertThat(slope).isNotPositive();
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("methodsAndSeeds")
    void moves_with_the_unit_of_the_estimates_and_of_the_variables(FayHerriotMethod method, long seed) {
        var areas = Areas.of(15, random(seed));
        var moved = AreaLevelData.of(
                Arrays.stream(areas.direct()).map(y -> 7 + 100 * y).toArray(),
                Arrays.stream(areas.variances()).map(v -> 10_000 * v).toArray(),
                Arrays.stream(areas.x())
                        .map(x -> new double[] {x[0], 1e6 * x[1]})
                        .toArray(double[][]::new));

        var model = FayHerriot.of(areas.data(), method);
        var other = FayHerriot.of(moved, method);

        assertThat(other.varianceBetweenAreas()).isCloseTo(10_000 * model.varianceBetweenAreas(), within(1e-6));
        assertThat(other.coefficients().get(1).value())
                .isCloseTo(1e-4 * model.coefficients().get(1).value(), within(1e-12));
        for (int area = 0; area < 15; area++) {
            assertThat(other.areas().get(area).value())
                    .isCloseTo(7 + 100 * model.areas().get(area).value(), within(1e-6));
            assertThat(other.areas().get(area).meanSquaredError())
                    .isCloseTo(10_000 * model.areas().get(area).meanSquaredError(), within(1e-4));
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("methodsAndSeeds")
    void lies_between_what_was_measured_and_what_is_usual(FayHerriotMethod method, long seed) {
        var model = FayHerriot.of(Areas.of(10, random(seed)).data(), method);

        for (var area : model.areas()) {
            double low = Math.min(area.direct(), area.synthetic());
            double high = Math.max(area.direct(), area.synthetic());
            assertThat(area.value()).isBetween(low - 1e-12, high + 1e-12);
            assertThat(area.weightOfDirect()).isBetween(0.0, 1.0);
            assertThat(area.drawnTowards(area.synthetic())).isCloseTo(area.value(), within(1e-12));
        }
    }

    @ParameterizedTest
    @EnumSource(FayHerriotMethod.class)
    void leaves_nothing_of_the_areas_where_they_differ_less_than_chance_would_have_it(FayHerriotMethod method) {
        double[] direct = {10.1, 9.9, 10.0, 10.05, 9.95};
        double[] variances = {4, 4, 4, 4, 4};

        var model = FayHerriot.of(AreaLevelData.of(direct, variances), method);

        assertThat(model.varianceBetweenAreas()).isZero();
        assertThat(model.coefficients().get(0).value()).isCloseTo(10, within(1e-12));
        assertThat(model.areas()).allSatisfy(area -> assertThat(area.value()).isCloseTo(10, within(1e-12)));
        assertThat(model.areas())
                .allSatisfy(area -> assertThat(area.drawnTowards(12)).isEqualTo(12));
    }

    /** With equal sampling variances A is known in closed form: S2 - psi, S2 with m - 1 or m below. */
    @Test
    void agrees_with_the_closed_form_for_equal_sampling_variances() {
        double[] direct = {1, 4, 2, 8, 5, 7};
        double[] variances = {2, 2, 2, 2, 2, 2};
        double squares = 37.5;
        var data = AreaLevelData.of(direct, variances);

        assertThat(FayHerriot.of(data, FayHerriotMethod.REML).varianceBetweenAreas())
                .isCloseTo(squares / 5 - 2, within(1e-9));
        assertThat(FayHerriot.of(data, FayHerriotMethod.FH).varianceBetweenAreas())
                .isCloseTo(squares / 5 - 2, within(1e-9));
        assertThat(FayHerriot.of(data, FayHerriotMethod.ML).varianceBetweenAreas())
                .isCloseTo(squares / 6 - 2, within(1e-9));
    }

    /** Scoring from a start oscillates where sampling variances differ by orders of magnitude; a bracket does not. */
    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("methodsAndSeeds")
    void ends_also_for_sampling_variances_that_differ_a_millionfold(FayHerriotMethod method, long seed) {
        var random = random(seed);
        double[] direct = random.doubles(8, -1, 1).toArray();
        double[] variances = random.doubles(8, -4, 2).map(x -> Math.pow(10, x)).toArray();

        var model = FayHerriot.of(AreaLevelData.of(direct, variances), method);

        assertThat(model.varianceBetweenAreas()).isBetween(0.0, 1000.0);
        assertThat(model.areas())
                .allSatisfy(area -> assertThat(area.meanSquaredError()).isFinite());
    }

    @Test
    void refuses_data_that_no_model_can_be_fitted_to() {
        double[] y = {1, 2, 3};
        double[] psi = {1, 1, 1};

        refused(y, new double[] {1, 1}, ones(3), "sampling variances is not 3");
        refused(y, new double[] {1, 0, 1}, ones(3), "sampling variance of area 1 is not above 0");
        refused(new double[] {1, Double.NaN, 3}, psi, ones(3), "estimate of area 1 is not finite");
        refused(y, psi, ones(2), "rows of variables is not 3");
        refused(
                y,
                psi,
                new double[][] {{1, 2}, {1, 2}, {1, 2}},
                "number of independent variables is not that of variables 2: 1");
        refused(y, psi, new double[][] {{1, 2, 1}, {1, 3, 0}, {1, 4, 0}}, "number of variables is not in 1..2");
        refused(y, psi, new double[][] {{1, 2}, {1}, {1, 2}}, "variables of area 1 is not 2");
        refused(y, psi, new double[][] {{1, 0}, {1, 0}, {1, 0}}, "length of variable 1 is not above 0 and finite: 0.0");
        refused(new double[0], new double[0], new double[0][], "number of variables");
    }

    @Test
    void a_smoothed_variance_is_never_0() {
        var smoothed = new SmoothedVariance(0.2, 1.5);

        assertThat(smoothed.of(60)).isCloseTo(1.5 * 0.2 * 0.8 / 60, within(1e-15));
        assertThatIllegalArgumentException().isThrownBy(() -> smoothed.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SmoothedVariance(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SmoothedVariance(0.5, 0));
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(FayHerriotMethod.class)
    void the_mean_squared_error_is_what_it_says(FayHerriotMethod method) {
        double told = 0;
        double found = 0;
        double ofDirect = 0;
        for (long seed = 0; seed < 4000; seed++) {
            var areas = Areas.of(30, random(seed));
            var model = FayHerriot.of(areas.data(), method);
            told += model.areas().stream()
                    .mapToDouble(ModelledEstimate::meanSquaredError)
                    .sum();
            found += squares(
                    areas,
                    IntStream.range(0, 30)
                            .mapToDouble(a -> model.areas().get(a).value())
                            .toArray());
            ofDirect += squares(areas, areas.direct());
        }

        assertThat(told / found).isBetween(0.95, 1.05);
        assertThat(found).isLessThan(0.75 * ofDirect);
    }

    private static double squares(Areas areas, double[] estimates) {
        return IntStream.range(0, estimates.length)
                .mapToDouble(area -> Math.pow(estimates[area] - areas.truth()[area], 2))
                .sum();
    }

    private static double[][] ones(int count) {
        return Stream.generate(() -> new double[] {1}).limit(count).toArray(double[][]::new);
    }

    private static void refused(double[] y, double[] psi, double[][] x, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaLevelData.of(y, psi, x))
                .withMessageContaining(why);
    }
}
