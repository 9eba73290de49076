package se.medborgarlofte.survey.stats.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.cube.CubeItem;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

class CountedTogetherTest {

    private static final List<Indicator> INDICATORS = List.of(
            TownIndicators.UNSAFE,
            TownIndicators.UNSAFE_ALL,
            TownIndicators.LIGHTING,
            TownIndicators.GRADE,
            TownIndicators.VISITS);

    private static final List<Breakdown> BREAKDOWNS = List.of(Town.byArea(), Town.breakdown("SEX", "1", "2"));

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void indicators_measured_together_get_the_figures_they_get_each_by_itself(long seed) {
        var town = town(seed, 300);
        var estimator = town.estimator();
        var together = estimator.measured(INDICATORS);

        for (int i = 0; i < INDICATORS.size(); i++) {
            var alone = estimator.measured(INDICATORS.get(i));
            assertThat(together.get(i).indicator()).isEqualTo(INDICATORS.get(i));
            assertThat(together.get(i).ofAll()).isEqualTo(alone.ofAll());
            for (var breakdown : BREAKDOWNS) {
                var groups = Groups.of(breakdown, town.microdata());
                assertThat(together.get(i).of("", groups))
                        .isEqualTo(alone.of("", groups))
                        .anyMatch(figure -> figure.precision().isPresent());
            }
        }
    }

    @Test
    void one_cube_holds_all_items_and_is_kept_for_those_who_ask_for_the_same_groups() {
        var town = town(1, 300);
        var items = counted(town);
        var groups = groups(town);

        var cube = items.get(0).items().by(groups);

        assertThat(items).extracting(CountedItem::place).containsExactly(0, 1, 2, 3);
        assertThat(items).extracting(item -> item.items().by(groups)).containsOnly(cube);
        assertThat(items.get(0).items().by(List.of(groups.get(1)))).isNotSameAs(cube);
    }

    @Test
    void with_very_many_sampling_units_each_item_has_a_cube_of_its_own_that_nobody_keeps() {
        var town = town(1, 30_000);
        var items = counted(town);
        var groups = groups(town);

        assertThat(items).extracting(CountedItem::place).containsOnly(0);
        assertThat(items).extracting(CountedItem::items).doesNotHaveDuplicates();
        assertThat(items.get(0).items().by(groups))
                .isNotSameAs(items.get(0).items().by(groups));
    }

    /** Of a share and its like, told apart by nothing but what they count. */
    private static List<CountedItem> counted(Town town) {
        CubeItem.Signs signs = (from, into) -> {};
        var items = IntStream.range(0, 4)
                .mapToObj(i -> CubeItem.of(signs, Outcomes.FIRST_NUMBER, sign -> 0))
                .toList();
        return CountedTogether.of(RoundCubes.of(town.round(), town.microdata()), items);
    }

    private static List<Domain> groups(Town town) {
        return Groups.of(Town.byArea(), town.microdata()).stream()
                .map(Groups.Group::responses)
                .toList();
    }

    /** Each of the people a sampling unit. */
    private static Town town(long seed, int people) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int[] unit = {0};
        return Town.designed(Stream.generate(() -> person(random).from("1", String.valueOf(unit[0]++)))
                .limit(people));
    }

    private static Person person(RandomGenerator random) {
        return Person.in(List.of("A", "B", "C", "").get(random.nextInt(4)))
                .with("SEX", random.nextInt(1, 4))
                .with("SAFE", List.of(1, 2, 3, 4, 8).get(random.nextInt(5)))
                .with("PRIORITY", new Answer.ChosenMany(List.of(random.nextInt(1, 3))))
                .withNumber("VISITS", random.nextInt(0, 9))
                .weighing(random.nextDouble(0.5, 3));
    }
}
