package se.medborgarlofte.survey.stats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MergingTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "40 50 60, 40 50 60",
        "29 50 60, 29+50 60",
        "40 29 60, 40 29+60",
        "40 50 29, 40 50+29",
        "10 10 10, 10+10+10",
        "10 10 9, 10+10+9",
        "40 29, 40+29",
        "29 1 40, 29+1 40",
        "0 0 30 0, 0+0+30+0",
        "30, 30",
        "29, 29",
    })
    void joins_a_group_below_30_to_the_next_and_the_last_to_the_one_before(String sizes, String joined) {
        assertThat(joined(Stream.of(sizes.split(" ")).map(List::of).toList()))
                .extracting(group -> String.join("+", group))
                .containsExactly(joined.split(" "));
    }

    @Test
    void nothing_joined_is_nothing() {
        assertThat(joined(List.of())).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keeps_everybody_in_order_and_leaves_no_group_too_small_unless_all_together_are(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var groups = random.ints(random.nextInt(1, 12), 0, 60)
                .mapToObj(size -> List.of(String.valueOf(size)))
                .toList();

        var joined = joined(groups);

        assertThat(joined.stream().flatMap(List::stream))
                .containsExactlyElementsOf(groups.stream().flatMap(List::stream).toList());
        assertThat(joined)
                .satisfiesAnyOf(
                        all -> assertThat(all).allMatch(group -> size(group) >= 30),
                        all -> assertThat(all).hasSize(1));
    }

    private static List<List<String>> joined(List<List<String>> groups) {
        return Merging.of(
                groups,
                (one, next) -> Stream.concat(one.stream(), next.stream()).toList(),
                group -> size(group) >= 30);
    }

    private static int size(List<String> group) {
        return group.stream().mapToInt(Integer::parseInt).sum();
    }
}
