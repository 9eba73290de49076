package se.medborgarlofte.survey.stats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.indicator.ProblemIndex.Average;
import se.medborgarlofte.survey.core.indicator.ProblemIndex.Unmeasured;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.release.ReleasedIndex;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.index.Indexes;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Reached;
import se.medborgarlofte.survey.stats.town.Town;

/** What the public is told of a survey's own index. */
class IndexInReportTest {

    private static final List<Indicator> ITEMS = List.of(Indexes.UNSAFE, Indexes.OLD, Indexes.WOMEN);

    /** A fourth inside the first share, two fifths the second and a twentieth the third. */
    private static Stream<Person> people(String area, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> Person.in(area)
                        .with("SAFE", i % 4 == 0 ? 4 : 1)
                        .with("AGE", i % 5 < 2 ? 3 : 1)
                        .with("SEX", i % 20 == 0 ? 2 : 1));
    }

    private static Stream<Person> town(int a, int b, int c, int d) {
        return Stream.of(people("A", a), people("B", b), people("C", c), people("D", d))
                .flatMap(some -> some);
    }

    /** With an index of three shares, of which only the first is told besides. */
    private static RoundReport report(Town town, RoundReport... earlier) {
        var with = town.withIndicators(ITEMS.toArray(Indicator[]::new));
        return new ReportOfRound(with.reading(), List.of(), Town.RULES)
                .of(indexed(with.programme()), with.round(), List.of(earlier));
    }

    private static Programme indexed(Programme programme) {
        ProblemIndex index = Indexes.of(Average.ITEMS);
        var survey = Rewritten.with(
                Rewritten.with(programme.survey(), "headlines", List.of(Indexes.UNSAFE.id())),
                "problemIndex",
                Optional.of(index));
        return Rewritten.with(programme, "survey", survey);
    }

    private static ReleasedIndex index(RoundReport report) {
        return report.index().orElseThrow();
    }

    private static List<String> rows(ReleasedIndex index) {
        return index.rows().stream()
                .map(row -> Shown.names(row.categories()) + " "
                        + row.figure().n().map(String::valueOf).orElse("-") + " "
                        + row.figure().value().getClass().getSimpleName() + " "
                        + row.points().stream()
                                .map(points ->
                                        points.points().map(String::valueOf).orElse("-"))
                                .toList())
                .toList();
    }

    @Test
    void tells_the_index_of_all_and_by_area_with_the_points_it_is_made_of() {
        var index = index(report(Town.sample(town(200, 200, 200, 200))));

        assertThat(rows(index))
                .containsExactly(
                        " 800 Rounded [2, 4, 0]",
                        "A 200 Rounded [2, 4, 0]",
                        "B 200 Rounded [2, 4, 0]",
                        "C 200 Rounded [2, 4, 0]",
                        "D 200 Rounded [2, 4, 0]");
        assertThat(index.rows().get(0).figure().value()).hasToString("Rounded[value=2.0]");
        assertThat(index.rows().get(0).figure().interval()).isPresent();
        assertThat(index.rows().get(0).points().get(1).nearCutOff()).isTrue();
    }

    @Test
    void is_never_told_without_its_shares() {
        var index = index(report(Town.sample(town(200, 200, 200, 200))));

        assertThat(index.items()).extracting(ReleasedIndicator::indicator).isEqualTo(ITEMS);
        assertThat(index.items())
                .allSatisfy(item -> assertThat(item.tables().get(0).rows()).hasSize(4));
    }

    @Test
    void holds_displayed_values_only() {
        var report = report(Town.sample(town(200, 200, 200, 200)));

        assertThat(Reached.from(report)).noneMatch(Double.class::isInstance);
    }

    @Test
    void a_group_too_small_shares_a_row() {
        var index = index(report(Town.sample(town(200, 20, 180, 200))));

        assertThat(rows(index))
                .containsExactly(
                        " 600 Rounded [2, 4, 0]",
                        "A 200 Rounded [2, 4, 0]",
                        "B+C 200 Rounded [2, 4, 0]",
                        "D 200 Rounded [2, 4, 0]");
    }

    /** Only some of C were asked for the last share: the index has no row that divides one of the other tables. */
    @Test
    void stands_in_rows_in_which_every_share_has_enough_answers() {
        var few = people("C", 200)
                .map(person -> person.answeringOnly("SAFE", "AGE"))
                .toList();
        var people = Stream.of(people("A", 200), people("B", 200), few.stream(), people("C", 10), people("D", 200))
                .flatMap(some -> some);
        var report = report(Town.sample(people));

        assertThat(rows(index(report)))
                .containsExactly(
                        " 610 Rounded [2, 4, 0]",
                        "A 200 Rounded [2, 4, 0]",
                        "B 200 Rounded [2, 4, 0]",
                        "C+D 210 Rounded [2, 4, 0]");
        assertThat(Shown.byArea(report, Indexes.UNSAFE)).hasSize(4);
    }

    @Test
    void tells_no_points_of_a_share_that_is_not_shown() {
        var index = index(report(Town.sample(town(200, 36, 200, 200))));

        var small = index.rows().get(2);
        assertThat(Shown.names(small.categories())).isEqualTo("B");
        assertThat(small.figure().value()).isInstanceOf(ShownValue.TooUncertain.class);
        assertThat(small.chances()).isEmpty();
        assertThat(small.points().get(1)).isEqualTo(ReleasedIndex.Points.UNTOLD);
        assertThat(small.points().get(2).points()).contains(0);
    }

    @Test
    void a_town_with_too_few_answers_has_no_figures() {
        var index = index(report(Town.sample(town(5, 5, 5, 5))));

        assertThat(rows(index)).containsExactly(" - TooFew [-, -, -]");
    }

    @Test
    void an_open_round_has_none_and_tells_nothing_more_for_it() {
        var report = report(Town.open(town(200, 200, 200, 200)));

        assertThat(index(report).unmeasured()).contains(Unmeasured.NOT_A_SAMPLE);
        assertThat(index(report).items()).isEmpty();
        assertThat(index(report).rows()).isEmpty();
        assertThat(report.told()).isEqualTo(report.indicators());
    }

    /** B and C were told together and A alone; now A and B would be, and B the difference. */
    @Test
    void keeps_back_what_an_earlier_release_would_help_to_find() {
        var town = Town.sample(town(200, 20, 20, 200));
        var first = report(town);

        var second = report(town.withBreakdowns(Town.breakdown(Breakdown.AREA, "B", "A", "C", "D")), first);

        assertThat(rows(index(second)).stream().skip(1))
                .containsExactly("B+A - Withheld [-, -, -]", "C+D - Withheld [-, -, -]");
        assertThat(rows(index(first)).stream().skip(1)).allMatch(row -> !row.contains("Withheld"));
    }
}
