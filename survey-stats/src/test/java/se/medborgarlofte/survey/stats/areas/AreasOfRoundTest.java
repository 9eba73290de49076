package se.medborgarlofte.survey.stats.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Cmp1;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.Promises;
import se.medborgarlofte.survey.core.promise.Standing;
import se.medborgarlofte.survey.core.release.ReportedPromise;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.stats.followup.AgainstAll;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

class AreasOfRoundTest {

    private static final List<String> AREAS = List.of("A", "B", "C", "D");

    /** So many of n are unsafe. */
    private static Stream<Person> area(String area, int unsafe, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> Person.in(area).with("SAFE", i < unsafe ? 3 : 2).with("SEX", 1 + i % 2));
    }

    /** So many of two hundred in each of four areas. */
    private static Stream<Person> people(int a, int b, int c, int d) {
        return Stream.of(area("A", a, 200), area("B", b, 200), area("C", c, 200), area("D", d, 200))
                .flatMap(people -> people);
    }

    private static Optional<AreaStandings> standings(Town town, RoundReport report) {
        return new AreasOfRound(town.reading(), Cmp1.rules()).of(town.programme(), report);
    }

    private static AreaStandings standings(Stream<Person> people) {
        var town = Town.sample(people);
        return standings(town, town.report()).orElseThrow();
    }

    private static List<AreaClass> classes(AreaStandings standings) {
        return standings.areas().stream().map(AreaStanding::beside).toList();
    }

    private static List<RankInterval> ranks(AreaStandings standings) {
        return standings.areas().stream().flatMap(area -> area.rank().stream()).toList();
    }

    @Test
    void an_area_is_higher_or_lower_than_the_whole_or_nothing_is_established() {
        var standings = standings(people(90, 44, 60, 6));

        assertThat(classes(standings))
                .containsExactly(
                        AreaClass.HIGHER, AreaClass.NOT_ESTABLISHED, AreaClass.NOT_ESTABLISHED, AreaClass.LOWER);
        assertThat(standings.of(new AreaCode("D"))).isEqualTo(AreaClass.LOWER);
    }

    /** With 76 of 200 beside 60 of 200 in each of the others the interval at 95 % leaves 0 out, and that at 98.75 % does not. */
    @Test
    void a_difference_is_read_at_the_level_that_holds_for_all_areas_together() {
        var town = Town.sample(people(76, 60, 60, 60));
        var round = AnsweredRound.of(town.round(), town.questionnaire(), town.microdata());
        var item = round.share(TownIndicators.UNSAFE).orElseThrow();

        var standings = standings(people(76, 60, 60, 60));

        assertThat(standings.level()).isCloseTo(0.9875, within(1e-12));
        assertThat(standings.of(new AreaCode("A"))).isEqualTo(AreaClass.NOT_ESTABLISHED);
        assertThat(AgainstAll.of(round, item, round.in(Optional.of(new AreaCode("A"))), 0.95)
                        .orElseThrow()
                        .standing())
                .isEqualTo(AgainstAll.Standing.HIGHER);
    }

    @Test
    void an_area_has_the_places_that_no_established_difference_rules_out() {
        var standings = standings(people(90, 44, 60, 6));

        assertThat(standings.rankLevel()).isCloseTo(1 - 0.05 / 6, within(1e-12));
        assertThat(ranks(standings))
                .containsExactly(
                        new RankInterval(1, 1), new RankInterval(2, 3), new RankInterval(2, 3), new RankInterval(4, 4));
        assertThat(standings.isOrdered()).isTrue();
    }

    @Test
    void areas_that_cannot_be_told_apart_have_every_place() {
        var standings = standings(people(60, 62, 58, 60));

        assertThat(ranks(standings)).containsOnly(new RankInterval(1, 4));
        assertThat(standings.isOrdered()).isFalse();
    }

    @Test
    void an_area_that_shares_its_row_is_hidden_and_has_no_place() {
        var few = Stream.of(area("A", 90, 200), area("B", 40, 200), area("C", 10, 20), area("D", 4, 40))
                .flatMap(people -> people);

        var standings = standings(few);

        assertThat(classes(standings).subList(0, 2)).containsExactly(AreaClass.HIGHER, AreaClass.LOWER);
        assertThat(classes(standings)).contains(AreaClass.HIDDEN);
        assertThat(standings.areas()).allMatch(area -> area.rank().isEmpty() == (area.beside() == AreaClass.HIDDEN));
        assertThat(standings.shown()).isEqualTo(ranks(standings).size()).isLessThan(4);
    }

    /** None of 40 is unsafe: an interval from those alone would have no width. */
    @Test
    void nothing_is_established_of_an_area_with_too_few_answers() {
        var few = Stream.of(area("A", 90, 200), area("B", 90, 200), area("C", 90, 200), area("D", 0, 40))
                .flatMap(people -> people);

        var standings = standings(few);

        assertThat(standings.of(new AreaCode("D"))).isNotEqualTo(AreaClass.LOWER);
        assertThat(ranks(standings)).allMatch(rank -> rank.places() == standings.shown());
    }

    @Test
    void of_an_open_round_nothing_is_told() {
        var open = Town.open(people(90, 50, 60, 10));

        assertThat(standings(open, open.report())).isEmpty();
    }

    @Test
    void of_a_mean_and_without_a_table_by_area_nothing_is_told() {
        var mean = Town.sample(people(90, 50, 60, 10)).withIndicators(TownIndicators.GRADE);
        var bySex = Town.sample(people(90, 50, 60, 10)).withBreakdowns(Town.breakdown("SEX", "1", "2"));

        assertThat(standings(mean, mean.report())).isEmpty();
        assertThat(standings(bySex, bySex.report())).isEmpty();
    }

    @Test
    void the_indicator_of_a_goal_goes_before_the_first_headline() {
        var town = Town.sample(people(90, 50, 60, 10)).withIndicators(TownIndicators.UNSAFE, TownIndicators.UNSAFE_ALL);
        var plain = town.report();
        var promised = Rewritten.<RoundReport>with(plain, "promises", List.of(promise(TownIndicators.UNSAFE_ALL)));

        assertThat(standings(town, plain).orElseThrow().basis()).isEqualTo(AreaStandings.Basis.HEADLINE);
        assertThat(standings(town, plain).orElseThrow().indicator()).isEqualTo(TownIndicators.UNSAFE);
        assertThat(standings(town, promised).orElseThrow().basis()).isEqualTo(AreaStandings.Basis.GOAL);
        assertThat(standings(town, promised).orElseThrow().indicator()).isEqualTo(TownIndicators.UNSAFE_ALL);
    }

    private static ReportedPromise promise(Indicator indicator) {
        var measure = Rewritten.<GoalMeasure>with(Promises.measure(), "indicator", indicator.id());
        var goal = new Goal(Promises.id("safer"), Texts.both("Tryggare", "Safer"), Optional.of(measure));
        return new ReportedPromise(
                Rewritten.with(Promises.complete(), "goals", List.of(goal)), Standing.IN_FORCE, List.of(), List.of());
    }

    /** Where no area differs, at most one family of rank intervals in twenty may leave out a place; with 30 that is 5 at most. */
    @Test
    void equal_areas_seldom_lose_a_place() {
        long wrong = LongStream.range(0, 30)
                .filter(seed -> ranks(standings(drawn(seed))).stream().anyMatch(rank -> rank.places() < 4))
                .count();

        assertThat(wrong).isLessThanOrEqualTo(5);
    }

    private static Stream<Person> drawn(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return AREAS.stream()
                .flatMap(area -> area(
                        area,
                        (int) IntStream.range(0, 100)
                                .filter(i -> random.nextDouble() < 0.3)
                                .count(),
                        100));
    }
}
