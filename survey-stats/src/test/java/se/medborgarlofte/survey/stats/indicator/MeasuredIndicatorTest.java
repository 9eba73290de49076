package se.medborgarlofte.survey.stats.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.round.LonelyPsu;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.indicator.Groups.Group;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

class MeasuredIndicatorTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void groups_partition_the_base(long seed) {
        var town = town(random(seed));
        var measured = town.estimator().measured(TownIndicators.UNSAFE);
        var all = measured.ofAll();

        var groups = groups(town).stream()
                .map(group -> measured.of(Breakdown.AREA, group))
                .toList();

        assertThat(groups.stream().mapToInt(figure -> figure.base().eligible()).sum())
                .isEqualTo(all.base().eligible());
        assertThat(groups.stream().mapToInt(figure -> figure.base().valid()).sum())
                .isEqualTo(all.base().valid());
        assertThat(groups.stream().mapToInt(IndicatorFigure::inside).sum()).isEqualTo(all.inside());
        assertThat(groups.stream()
                        .mapToDouble(figure ->
                                figure.base().weighted() * figure.value().orElse(0))
                        .sum())
                .isCloseTo(all.base().weighted() * all.value().orElseThrow(), within(1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_group_is_the_whole_when_nobody_else_has_answered(long seed) {
        var town = town(random(seed));
        var alone = town.with(person -> person.area().equals("B") ? person : person.answeringOnly());

        for (var indicator : List.of(TownIndicators.UNSAFE, TownIndicators.GRADE)) {
            var group = inB(town, indicator);
            var whole = alone.estimator().measured(indicator).ofAll();

            assertThat(group.value().orElseThrow()).isCloseTo(whole.value().orElseThrow(), within(1e-12));
            assertThat(group.base().valid()).isEqualTo(whole.base().valid());
            same(known(group), known(whole));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_changes_when_all_weights_are_multiplied_but_the_weighted_base(long seed) {
        var random = random(seed);
        var town = town(random);
        double factor = random.nextDouble(0.01, 100);

        var one = inB(town, TownIndicators.UNSAFE);
        var other = inB(town.with(person -> person.weighing(factor * person.weight())), TownIndicators.UNSAFE);

        assertThat(other.value().orElseThrow()).isCloseTo(one.value().orElseThrow(), within(1e-12));
        assertThat(other.base().weighted()).isCloseTo(factor * one.base().weighted(), within(1e-8));
        same(known(one), known(other));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_changes_when_people_stand_in_another_order(long seed) {
        var random = random(seed);
        var town = town(random);
        var shuffled = new ArrayList<>(town.people());
        Collections.shuffle(shuffled, new Random(seed));

        var one = inB(town, TownIndicators.UNSAFE);
        var other = inB(town.withPeople(shuffled.stream()), TownIndicators.UNSAFE);

        assertThat(other.base().valid()).isEqualTo(one.base().valid());
        assertThat(other.value().orElseThrow()).isCloseTo(one.value().orElseThrow(), within(1e-12));
        same(known(one), known(other));
    }

    @Test
    void counts_valid_answers_as_the_estimate_does() {
        var town = town(random(7));
        var measured = town.estimator().measured(TownIndicators.UNSAFE);

        for (var group : groups(town)) {
            var figure = measured.of(Breakdown.AREA, group);

            assertThat(measured.valid(group.responses()))
                    .isEqualTo(figure.base().valid());
            assertThat(measured.inside(group.responses())).isEqualTo(figure.inside());
        }
    }

    @ParameterizedTest(name = "{0} people: {1}")
    @CsvSource({"0, 0", "1, 0.5", "2, 0.8", "3, 0.9", "4, 1", "9, 1"})
    void a_few_people_reach_as_far_as_the_heaviest_of_them(int people, double reach) {
        var town = Town.designed(Stream.of(1, 5, 0, 3, 1)
                .map(weight -> Person.in("A").with("SAFE", 1).weighing(weight)));
        var measured = town.having(Optional.of(LonelyPsu.REMOVE), Optional.empty(), Optional.empty())
                .estimator()
                .measured(TownIndicators.UNSAFE);

        assertThat(measured.reachOf(people, measured.everyone())).isCloseTo(reach, within(1e-15));
    }

    @Test
    void nobody_reaches_nothing() {
        var measured = Town.open(Person.in("A").times(3)).estimator().measured(TownIndicators.UNSAFE);

        assertThat(measured.reachOf(4, measured.everyone())).isZero();
    }

    /** Three strata of four units with up to nine people each, spread over areas whatever their unit. */
    private static Town town(RandomGenerator random) {
        return Town.designed(IntStream.range(0, 12)
                .boxed()
                .flatMap(unit -> Stream.generate(() -> person(random, unit)).limit(random.nextInt(4, 10))));
    }

    private static Person person(RandomGenerator random, int unit) {
        return Person.in(List.of("A", "B", "B", "C", "").get(random.nextInt(5)))
                .with("SAFE", List.of(1, 2, 3, 4, 8).get(random.nextInt(5)))
                .from(String.valueOf(unit / 4), String.valueOf(unit % 4))
                .weighing(random.nextInt(10) == 0 ? 0 : random.nextDouble(0.5, 20));
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static List<Group> groups(Town town) {
        return Groups.of(Town.byArea(), town.microdata());
    }

    private static IndicatorFigure inB(Town town, Indicator indicator) {
        return town.estimator()
                .measured(indicator)
                .of(Breakdown.AREA, groups(town).get(1));
    }

    private static Known known(IndicatorFigure figure) {
        return figure.precision().orElseThrow();
    }

    private static void same(Known one, Known other) {
        assertThat(other.standardError()).isCloseTo(one.standardError(), within(1e-12));
        assertThat(other.degreesOfFreedom()).isEqualTo(one.degreesOfFreedom());
        assertThat(other.interval().lower()).isCloseTo(one.interval().lower(), within(1e-9));
        assertThat(other.interval().upper()).isCloseTo(one.interval().upper(), within(1e-9));
    }
}
