package se.medborgarlofte.survey.stats.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.indicator.ProblemIndex.Average;
import se.medborgarlofte.survey.core.indicator.ProblemIndex.Unmeasured;
import se.medborgarlofte.survey.core.round.LonelyPsu;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;

class AskedIndexTest {

    private static AskedIndex asked(ProblemIndex index, Town town) {
        var round = AnsweredRound.of(town.round(), town.questionnaire(), town.microdata());
        return AskedIndex.of(index, round, List.of(Indexes.UNSAFE, Indexes.OLD, Indexes.WOMEN));
    }

    private static IndexEstimate ofAll(ProblemIndex index, Town town) {
        return asked(index, town).of(List.of(), Town.RULES).get(0).orElseThrow();
    }

    /** Of a hundred, 25 are inside the first share, 40 the second and 5 the third. */
    private static Stream<Person> hundred() {
        return IntStream.range(0, 100)
                .mapToObj(i -> Person.in(i < 50 ? "A" : "B")
                        .with("SAFE", i % 4 == 0 ? 4 : 1)
                        .with("AGE", i % 5 < 2 ? 3 : 1)
                        .with("SEX", i % 20 == 0 ? 2 : 1));
    }

    /** By hand: 25 percent reaches two cut-offs, 40 percent four, 5 percent none. */
    @ParameterizedTest
    @CsvSource({"ITEMS, 2.0", "GROUPS, 1.5"})
    void averages_the_points_that_the_shares_reach(Average average, double expected) {
        var made = ofAll(Indexes.of(average), Town.sample(hundred()));

        assertThat(made.items()).extracting(ItemPoints::points).containsExactly(2, 4, 0);
        assertThat(made.items()).extracting(ItemPoints::share).containsExactly(0.25, 0.4, 0.05);
        assertThat(made.value()).isCloseTo(expected, within(1e-12));
        assertThat(made.n()).isEqualTo(100);
    }

    @Test
    void says_which_share_is_near_a_cut_off() {
        var made = ofAll(Indexes.of(Average.ITEMS), Town.sample(hundred()));

        assertThat(made.items()).extracting(ItemPoints::nearCutOff).containsExactly(false, true, false);
    }

    /** The bootstrap draws 99 of 100 with replacement: two points are 20 to 29 of them, where the share is 25 percent. */
    @Test
    void the_chance_of_so_many_points_is_that_of_the_binomial_distribution() {
        var made = ofAll(Indexes.of(Average.ITEMS), Town.sample(hundred()));

        var drawn = BinomialDistribution.of(99, 0.25);
        double two = drawn.probability(19, 29);
        assertThat(made.items().get(0).chances().get(2)).isCloseTo(two, within(0.08));
        assertThat(made.items().get(0).chances().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(made.chances().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void the_interval_holds_the_value_and_more_than_the_value() {
        var made = ofAll(Indexes.of(Average.ITEMS), Town.sample(hundred()));

        assertThat(made.interval().contains(made.value())).isTrue();
        assertThat(made.interval().width()).isBetween(0.3, 2.0);
    }

    @Test
    void has_no_doubt_where_everybody_answers_alike() {
        var everyone = Person.in("A").with("SAFE", 4).with("AGE", 3).with("SEX", 2);

        var made = ofAll(Indexes.of(Average.GROUPS), Town.sample(everyone.times(50)));

        assertThat(made.value()).isEqualTo(6);
        assertThat(made.interval().width()).isZero();
        assertThat(made.chances()).containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0);
    }

    static IntStream seeds() {
        return IntStream.range(0, 5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void is_the_same_again_and_when_all_weights_are_multiplied(int seed) {
        var index = Indexes.of(Average.GROUPS, seed);
        var made = ofAll(index, town(1));

        assertThat(ofAll(index, town(1))).isEqualTo(made);
        assertThat(ofAll(index, town(8))).isEqualTo(made);
    }

    @Test
    void another_seed_moves_the_chances_and_not_the_value() {
        var made = ofAll(Indexes.of(Average.GROUPS, 1), town(1));
        var other = ofAll(Indexes.of(Average.GROUPS, 2), town(1));

        assertThat(other.value()).isEqualTo(made.value());
        assertThat(other.items()).isNotEqualTo(made.items());
    }

    /** Weighted by a power of two, so that no sum is rounded another way. */
    private static Town town(double factor) {
        var people = hundred().toList();
        return Town.designed(IntStream.range(0, 100)
                .mapToObj(i -> people.get(i).weighing(factor * (1 + i % 3)).from("S" + i / 50, "U" + i)));
    }

    @Test
    void the_parts_do_not_change_what_all_together_are() {
        var asked = asked(Indexes.of(Average.ITEMS), Town.sample(hundred()));
        var parts = List.of(Domain.of(100, row -> row < 50), Domain.of(100, row -> row >= 90));

        var made = asked.of(parts, Town.RULES);

        assertThat(made).hasSize(3);
        assertThat(made.get(0)).isEqualTo(asked.of(List.of(), Town.RULES).get(0));
        assertThat(made.get(2).orElseThrow().n()).isEqualTo(10);
    }

    @Test
    void a_part_in_which_nobody_answered_has_no_index() {
        var asked = asked(Indexes.of(Average.ITEMS), Town.sample(hundred()));

        assertThat(asked.of(List.of(Domain.of(100, row -> false)), Town.RULES).get(1))
                .isEmpty();
    }

    /** Ten who live together and answer alike say little more than one of them. */
    @Test
    void people_drawn_together_say_less() {
        var people = hundred().toList();
        var alike = IntStream.range(0, 100).mapToObj(i -> people.get(i / 10).from("S", "U" + i / 10));
        var apart = IntStream.range(0, 100).mapToObj(i -> people.get(i / 10).from("S", "U" + i));

        var together = ofAll(Indexes.of(Average.ITEMS), Town.designed(alike));
        var single = ofAll(Indexes.of(Average.ITEMS), Town.designed(apart));

        assertThat(together.value()).isEqualTo(single.value());
        assertThat(together.interval().width())
                .isGreaterThan(1.5 * single.interval().width());
    }

    @Test
    void an_open_round_has_none() {
        var asked = asked(Indexes.of(Average.ITEMS), Town.open(hundred()));

        assertThat(asked.unmeasured()).contains(Unmeasured.NOT_A_SAMPLE);
        assertThatIllegalStateException().isThrownBy(() -> asked.of(List.of(), Town.RULES));
    }

    @Test
    void a_round_that_asked_for_too_little_has_none() {
        var town = Town.sample(hundred());
        var round = AnsweredRound.of(town.round(), town.questionnaire(), town.microdata());

        var asked = AskedIndex.of(Indexes.of(Average.ITEMS), round, List.of(Indexes.UNSAFE, Indexes.OLD));

        assertThat(asked.unmeasured()).contains(Unmeasured.TOO_FEW_ITEMS);
    }

    @Test
    void a_stratum_with_a_single_unit_has_none() {
        var people = hundred().toList();
        var lonely = Town.designed(IntStream.range(0, 100)
                        .mapToObj(i -> people.get(i).from(i == 0 ? "ALONE" : "S", "U" + i)))
                .having(Optional.of(LonelyPsu.ADJUST), Optional.empty(), Optional.empty());

        assertThat(asked(Indexes.of(Average.ITEMS), lonely).unmeasured()).contains(Unmeasured.LONELY_STRATA);
    }
}
