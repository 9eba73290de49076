package se.medborgarlofte.survey.stats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

/** What a reader can get by holding one release of a round against another. */
class WithholdingTest {

    private static Stream<Person> unsafe(String area, int safe, int unsafe) {
        return Stream.concat(
                Person.in(area).with("SAFE", 1).times(safe),
                Person.in(area).with("SAFE", 4).times(unsafe));
    }

    private static Stream<Person> victims(String area, int no, int yes) {
        return Stream.concat(
                Person.in(area).with("VICTIM", 2).times(no),
                Person.in(area).with("VICTIM", 1).times(yes));
    }

    private static Town town(Stream<Person> a, Stream<Person> b, Stream<Person> c, Stream<Person> d) {
        return Town.open(Stream.of(a, b, c, d).flatMap(some -> some));
    }

    private static Town inOrder(Town town, String... areas) {
        return town.withBreakdowns(Town.breakdown(Breakdown.AREA, areas));
    }

    private static RoundReport report(Town town, RoundReport... earlier) {
        return new ReportOfRound(town.reading(), List.of(), Town.RULES)
                .of(town.programme(), town.round(), List.of(earlier));
    }

    /** B and C are too few each: told with A once, with each other before, they would be the difference. */
    @Test
    void a_group_too_small_cannot_be_had_by_subtracting_an_earlier_release() {
        var town = town(unsafe("A", 40, 20), unsafe("B", 10, 10), unsafe("C", 10, 10), unsafe("D", 40, 20));
        var first = report(inOrder(town, "A", "B", "C", "D"));

        var second = report(inOrder(town, "B", "A", "C", "D"), first);

        assertThat(Shown.byArea(first, TownIndicators.UNSAFE))
                .containsExactly("A 60: 33 %", "B+C 40: 50 %", "D 60: 33 %");
        assertThat(Shown.byArea(report(inOrder(town, "B", "A", "C", "D")), TownIndicators.UNSAFE))
                .containsExactly("B+A 80: 38 %", "C+D 80: 38 %");
        assertThat(Shown.byArea(second, TownIndicators.UNSAFE)).containsExactly("B+A -: withheld", "C+D -: withheld");
        assertThat(Shown.total(second, TownIndicators.UNSAFE)).isEqualTo("160: 38 %");
    }

    @Test
    void what_was_told_before_is_told_again() {
        var town = town(unsafe("A", 40, 20), unsafe("B", 10, 10), unsafe("C", 10, 10), unsafe("D", 40, 20));
        var first = report(town);

        assertThat(report(town, first)).isEqualTo(first);
    }

    /** C is too few and told with D once, with B before: what is told of D would be the difference. */
    @Test
    void a_small_count_cannot_be_had_by_subtracting_an_earlier_release() {
        var town = town(victims("A", 60, 3), victims("B", 60, 3), victims("C", 20, 2), victims("D", 60, 20))
                .withIndicators(TownIndicators.VICTIM);
        var first = report(inOrder(town, "A", "B", "C", "D"));

        var second = report(inOrder(town, "A", "C", "B", "D"), first);

        assertThat(Shown.byArea(first, TownIndicators.VICTIM)).anyMatch(row -> row.startsWith("C+D 102: 22 %"));
        assertThat(Shown.byArea(report(inOrder(town, "A", "C", "B", "D")), TownIndicators.VICTIM))
                .anyMatch(row -> row.startsWith("D 80: 25 %"));
        assertThat(Shown.byArea(second, TownIndicators.VICTIM))
                .noneMatch(row -> row.startsWith("D") && row.endsWith("%"));
    }

    /** One answer more, and whoever has both releases knows what it was. */
    @Test
    void answers_that_came_between_two_releases_are_not_told_by_their_difference() {
        var before = town(unsafe("A", 40, 20), unsafe("B", 40, 20), unsafe("C", 40, 20), unsafe("D", 40, 20));
        var after = town(unsafe("A", 40, 21), unsafe("B", 40, 20), unsafe("C", 40, 20), unsafe("D", 40, 20));

        var second = report(after, report(before));

        assertThat(Shown.byArea(second, TownIndicators.UNSAFE)).allMatch(row -> row.endsWith("withheld"));
    }

    @Test
    void a_table_that_no_earlier_release_had_is_told_as_it_is() {
        var town = town(unsafe("A", 40, 20), unsafe("B", 40, 20), unsafe("C", 40, 20), unsafe("D", 40, 20));
        var first = report(town.withBreakdowns());

        assertThat(report(town, first)).isEqualTo(report(town));
    }
}
