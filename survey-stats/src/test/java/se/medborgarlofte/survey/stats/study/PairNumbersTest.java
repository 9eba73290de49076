package se.medborgarlofte.survey.stats.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairNumbersTest {

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @Test
    void numbers_pairs_in_the_order_in_which_they_are_met() {
        var numbers = new PairNumbers();

        assertThat(numbers.number(0, -1)).isZero();
        assertThat(numbers.number(-1, -1)).isEqualTo(1);
        assertThat(numbers.number(-1, 0)).isEqualTo(2);
        assertThat(numbers.number(0, -1)).isZero();
        assertThat(numbers.size()).isEqualTo(3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void numbers_them_as_a_map_would(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var numbers = new PairNumbers();
        Map<List<Integer>, Integer> map = new HashMap<>();

        for (int i = 0; i < 5000; i++) {
            int first = random.nextInt(-1, 60);
            int second = random.nextInt(-1, 60);

            assertThat(numbers.number(first, second))
                    .isEqualTo(map.computeIfAbsent(List.of(first, second), unseen -> map.size()));
        }
    }
}
