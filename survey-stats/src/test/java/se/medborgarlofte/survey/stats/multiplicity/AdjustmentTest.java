package se.medborgarlofte.survey.stats.multiplicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdjustmentTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Some equal, some 0 and some 1. */
    private static List<OptionalDouble> pValues(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(1, 30))
                .mapToObj(i -> OptionalDouble.of(Math.round(random.nextDouble() * 40) / 40.0))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_ways_stand_in_the_order_of_how_much_they_ask(long seed) {
        var p = pValues(random(seed));

        var bonferroni = FamilyAdjustment.BONFERRONI.of(p);
        var holm = FamilyAdjustment.HOLM.of(p);
        var hochberg = FamilyAdjustment.HOCHBERG.of(p);
        var screening = ScreeningAdjustment.BENJAMINI_HOCHBERG.of(p);
        var strict = ScreeningAdjustment.BENJAMINI_YEKUTIELI.of(p);

        for (int i = 0; i < p.size(); i++) {
            double[] ascending = {
                at(p, i), at(screening, i), at(hochberg, i), at(holm, i), at(bonferroni, i), 1.0,
            };
            assertThat(DoubleStream.of(ascending).boxed().toList()).isSorted();
            assertThat(at(strict, i)).isBetween(at(screening, i), 1.0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_p_value_keeps_its_place_whatever_the_order(long seed) {
        var p = pValues(random(seed));
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, p.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));

        var shuffled = FamilyAdjustment.HOLM.of(order.stream().map(p::get).toList());
        var screened = ScreeningAdjustment.BENJAMINI_HOCHBERG.of(
                order.stream().map(p::get).toList());

        assertThat(shuffled)
                .isEqualTo(order.stream().map(FamilyAdjustment.HOLM.of(p)::get).toList());
        assertThat(screened)
                .isEqualTo(order.stream()
                        .map(ScreeningAdjustment.BENJAMINI_HOCHBERG.of(p)::get)
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_not_tested_does_not_count(long seed) {
        var random = random(seed);
        var p = pValues(random);
        List<OptionalDouble> withGap = new ArrayList<>(p);
        int gap = random.nextInt(p.size() + 1);
        withGap.add(gap, OptionalDouble.empty());

        var adjusted = new ArrayList<>(FamilyAdjustment.HOCHBERG.of(withGap));

        assertThat(adjusted.remove(gap)).isEmpty();
        assertThat(adjusted).isEqualTo(FamilyAdjustment.HOCHBERG.of(p));
    }

    @Test
    void nothing_tested_is_nothing_adjusted() {
        assertThat(FamilyAdjustment.BONFERRONI.of(List.of())).isEmpty();
        assertThat(ScreeningAdjustment.BENJAMINI_YEKUTIELI.of(List.of(OptionalDouble.empty())))
                .containsExactly(OptionalDouble.empty());
    }

    @Test
    void refuses_what_is_no_probability() {
        for (double p : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FamilyAdjustment.HOLM.of(List.of(OptionalDouble.of(p))))
                    .withMessageStartingWith("p-value is not in [0, 1]");
        }
    }

    @Test
    void a_family_shares_what_is_left_of_the_level() {
        assertThat(new SimultaneousLevel(0.95, 1).ofEach()).isEqualTo(0.95);
        assertThat(new SimultaneousLevel(0.95, 5).ofEach()).isEqualTo(0.99);
        assertThatIllegalArgumentException().isThrownBy(() -> new SimultaneousLevel(1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new SimultaneousLevel(0.95, 0));
    }

    private static double at(List<OptionalDouble> p, int i) {
        return p.get(i).orElseThrow();
    }
}
