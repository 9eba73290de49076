package se.medborgarlofte.survey.stats.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.indicator.Groups.Group;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;

class GroupsTest {

    private static final Town TOWN = Town.open(Stream.of(
            Person.in("B").with("SEX", 1),
            Person.in("A").with("SEX", 2),
            Person.in("").with("SEX", 9),
            Person.in("B"),
            Person.in("D").with("SEX", MissingReason.NO_ANSWER)));

    @Test
    void stand_in_the_order_of_the_breakdown_with_those_not_known_last() {
        assertThat(groups(Town.byArea())).containsExactly("A: [1]", "B: [0, 3]", "C: []", "D: [4]", ": [2]");
    }

    @Test
    void there_is_no_group_of_those_not_known_when_all_are_known() {
        assertThat(Groups.of(Town.byArea(), Town.open(Person.in("A").times(2)).microdata()))
                .extracting(Group::category)
                .containsExactly("A", "B", "C", "D");
    }

    @Test
    void who_did_not_say_was_not_asked_or_is_in_no_category_is_not_known() {
        assertThat(groups(Town.breakdown("SEX", "2", "1"))).containsExactly("2: [1]", "1: [0]", ": [2, 3, 4]");
    }

    @Test
    void a_category_named_twice_is_one_group() {
        assertThat(groups(Town.breakdown("SEX", "1", "2", "1"))).containsExactly("1: [0]", "2: [1]", ": [2, 3, 4]");
    }

    @Test
    void there_are_none_by_something_the_round_did_not_ask() {
        assertThat(groups(Town.breakdown("SHOE_SIZE", "1", "2"))).isEmpty();
        assertThat(groups(Town.breakdown("VISITS", "1", "2"))).isEmpty();
    }

    @Test
    void nobody_is_in_empty_groups() {
        assertThat(Groups.of(Town.byArea(), Town.open(Stream.of()).microdata()))
                .hasSize(4)
                .allMatch(group -> group.responses().count() == 0);
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everybody_is_in_exactly_one(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var data = Town.open(Stream.generate(
                                () -> Person.in(List.of("A", "B", "C", "D", "").get(random.nextInt(5))))
                        .limit(random.nextInt(1, 60)))
                .microdata();

        var groups = Groups.of(Town.byArea(), data);

        assertThat(groups.stream()
                        .flatMapToInt(group -> group.responses().rows())
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, data.size()).boxed().toList());
    }

    private static List<String> groups(Breakdown breakdown) {
        return Groups.of(breakdown, TOWN.microdata()).stream()
                .map(group -> group.category() + ": "
                        + group.responses().rows().boxed().toList())
                .toList();
    }
}
