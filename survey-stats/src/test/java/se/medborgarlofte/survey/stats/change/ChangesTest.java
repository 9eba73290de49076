package se.medborgarlofte.survey.stats.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.stats.comparability.Answerer;
import se.medborgarlofte.survey.stats.comparability.Pair;

class ChangesTest {

    private static final List<DesignColumn> PERSONS = List.of(DesignColumn.PERSON);

    private static Change change(Pair pair) {
        var held = pair.held();
        var unsafe = held.indicators().get(0);
        return held.changes()
                .of(
                        unsafe.first(),
                        held.rounds().first().everyone(),
                        unsafe.second(),
                        held.rounds().second().everyone());
    }

    /** Person {@code from} to {@code to}, each as safe as a fixed coin of the person's own says, mostly. */
    private static List<Answerer> people(int from, int to, RandomGenerator random) {
        return IntStream.range(from, to)
                .mapToObj(i -> Answerer.saying(random.nextInt(10) < 8 ? 2 + i % 2 : 2 + random.nextInt(2))
                        .named("p" + i))
                .toList();
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void persons_who_answered_in_both_rounds_make_the_change_more_certain(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var first = people(0, 300, random);
        var second = people(150, 450, random);

        var apart = change(Pair.of(first.stream(), second.stream()));
        var together = change(Pair.of(first.stream(), second.stream()).withBoth("columns", PERSONS));

        assertThat(together.first()).isEqualTo(apart.first());
        assertThat(together.covariance()).isPositive();
        assertThat(together.difference(0.95).orElseThrow().standardError())
                .isLessThan(apart.difference(0.95).orElseThrow().standardError());
        assertThat(together.degreesOfFreedom()).isEqualTo(449);
    }

    @Test
    void nobody_in_both_is_the_same_as_two_samples_apart() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        var first = people(0, 200, random);
        var second = people(200, 400, random);

        var apart = change(Pair.of(first.stream(), second.stream()));
        var known = change(Pair.of(first.stream(), second.stream()).withBoth("columns", PERSONS));

        assertThat(known).isEqualTo(apart);
    }

    /** Of 100 persons 10 became unsafe and 4 safe: the change is 6 points, its variance that of -1, 0 and 1. */
    @Test
    void the_same_persons_are_set_against_themselves() {
        int[] before = IntStream.range(0, 100).map(i -> i < 40 ? 3 : 2).toArray();
        int[] after = IntStream.range(0, 100)
                .map(i -> i < 4 || i >= 40 && i < 90 ? 2 : 3)
                .toArray();
        var pair = Pair.of(
                        IntStream.range(0, 100)
                                .mapToObj(i -> Answerer.saying(before[i]).named("p" + i)),
                        IntStream.range(0, 100)
                                .mapToObj(i -> Answerer.saying(after[i]).named("p" + i)))
                .withBoth("columns", PERSONS);

        var difference = change(pair).difference(0.95).orElseThrow();

        assertThat(difference.value()).isCloseTo(0.06, within(1e-12));
        assertThat(difference.standardError()).isCloseTo(Math.sqrt((0.14 - 0.06 * 0.06) / 99), within(1e-12));
    }

    @Test
    void an_open_round_is_never_a_panel() {
        var people = IntStream.range(0, 100)
                .mapToObj(i -> Answerer.saying(2 + i % 2).named("p" + i))
                .toList();
        var pair = Pair.of(people.stream(), people.stream())
                .withBoth("columns", PERSONS)
                .withBoth("design", CollectionDesign.OPEN_WEB);

        assertThat(pair.held().changes()).isInstanceOf(IndependentSamples.class);
    }
}
