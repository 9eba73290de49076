package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CronbachAlphaTest {

    static LongStream seeds() {
        return Samples.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_same_item_three_times_is_one_thing(long seed) {
        var sample = Samples.of(Samples.random(seed));

        var alpha = CronbachAlpha.of(List.of(sample.y(), sample.y(), sample.y()), sample.all(), sample.design());

        assertThat(alpha.value()).isCloseTo(1, within(1e-12));
        assertThat(alpha.standardError()).isCloseTo(0, within(1e-6));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neither_order_nor_origin_nor_common_unit_of_the_items_matters(long seed) {
        var random = Samples.random(seed);
        var sample = Samples.of(random);
        double[] other =
                Arrays.stream(sample.y()).map(y -> y + random.nextInt(0, 4)).toArray();
        double[] moved = Arrays.stream(other).map(y -> 100 + 3 * y).toArray();
        double[] scaled = Arrays.stream(sample.y()).map(y -> 3 * y).toArray();

        var alpha = CronbachAlpha.of(List.of(sample.y(), other), sample.all(), sample.design());
        var same = CronbachAlpha.of(List.of(moved, scaled), sample.all(), sample.design());

        assertThat(same.value()).isCloseTo(alpha.value(), within(1e-10));
        assertThat(same.standardError()).isCloseTo(alpha.standardError(), within(1e-8));
        assertThat(alpha.standardError()).isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_item_reversed_makes_it_negative(long seed) {
        var random = Samples.random(seed);
        var sample = Samples.of(random);
        double[] opposite = Arrays.stream(sample.y()).map(y -> 0.5 - 0.9 * y).toArray();

        var alpha = CronbachAlpha.of(List.of(sample.y(), opposite), sample.all(), sample.design());

        assertThat(alpha.value()).isNegative();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_item_alone_has_none(long seed) {
        var sample = Samples.of(Samples.random(seed));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CronbachAlpha.of(List.of(sample.y()), sample.all(), sample.design()))
                .withMessageStartingWith("number of items is not at least 2");
    }
}
