package se.medborgarlofte.survey.stats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

/** What a reader can get by subtracting what one report shows from something else that it shows. */
class SubtractionTest {

    private static Stream<Person> unsafe(String area, int safe, int unsafe, int doNotKnow) {
        var somebody = Person.in(area);
        return Stream.of(
                        somebody.with("SAFE", 1).times(safe),
                        somebody.with("SAFE", 4).times(unsafe),
                        somebody.with("SAFE", 8).times(doNotKnow))
                .flatMap(people -> people);
    }

    private static Stream<Person> victims(String area, int no, int yes) {
        return Stream.concat(
                Person.in(area).with("VICTIM", 2).times(no),
                Person.in(area).with("VICTIM", 1).times(yes));
    }

    private static Town town(List<Stream<Person>> people) {
        return Town.open(people.stream().flatMap(some -> some));
    }

    @Test
    void a_group_below_30_joins_the_next_and_the_last_the_one_before() {
        var report = town(List.of(
                        unsafe("A", 20, 9, 0), unsafe("B", 30, 10, 0), unsafe("C", 40, 10, 0), unsafe("D", 20, 4, 0)))
                .report();

        assertThat(Shown.byArea(report, TownIndicators.UNSAFE)).containsExactly("A+B 69: 28 %", "C+D 74: 19 %");
        assertThat(Shown.total(report, TownIndicators.UNSAFE)).isEqualTo("143: 23 %");
    }

    @Test
    void those_of_whom_the_area_is_not_known_join_the_last_when_they_are_few() {
        var report = town(List.of(unsafe("A", 30, 30, 0), unsafe("B", 30, 30, 0), unsafe("", 10, 0, 0)))
                .report();

        assertThat(Shown.byArea(report, TownIndicators.UNSAFE)).containsExactly("A 60: 50 %", "B+C+D+? 70: 43 %");
    }

    @Test
    void they_stand_apart_when_they_are_enough_and_so_are_the_others() {
        var report = town(List.of(unsafe("A", 30, 30, 0), unsafe("", 30, 0, 0))).report();

        assertThat(Shown.byArea(report, TownIndicators.UNSAFE)).containsExactly("A+B+C+D 60: 50 %", "? 30: 0 %");
    }

    @Test
    void they_join_the_others_when_those_are_too_few() {
        var report = town(List.of(unsafe("A", 20, 0, 0), unsafe("", 30, 30, 0))).report();

        assertThat(Shown.byArea(report, TownIndicators.UNSAFE)).containsExactly("A+B+C+D+? 80: 38 %");
    }

    @Test
    void they_have_no_row_where_none_of_them_is_in_the_base() {
        var report = town(List.of(unsafe("A", 30, 30, 0), unsafe("B", 30, 30, 0), unsafe("", 0, 0, 40)))
                .report();

        assertThat(Shown.byArea(report, TownIndicators.UNSAFE)).containsExactly("A 60: 50 %", "B+C+D 60: 50 %");
        assertThat(Shown.answers(report.whoAnswered().get(0)))
                .containsExactly(
                        "A 60: 50 of answers, - of people",
                        "B+C+D 60: 50 of answers, - of people",
                        "? 40: - of answers, - of people");
    }

    @Test
    void fewer_than_30_in_all_are_neither_shown_nor_counted_nor_split() {
        var report = town(List.of(unsafe("A", 20, 9, 40))).report();

        assertThat(Shown.total(report, TownIndicators.UNSAFE)).isEqualTo("-: too few");
        assertThat(Shown.released(report, TownIndicators.UNSAFE).tables()).isEmpty();
    }

    @Test
    void two_tables_never_differ_by_a_group_too_small_for_either() {
        // alone, the first would show A+B and C, the second A and B+C, and C's unsafe would tell B's: 12 of 20
        var report = town(List.of(
                        unsafe("A", 19, 10, 6),
                        unsafe("B", 8, 12, 0),
                        Person.in("B").times(15),
                        unsafe("C", 30, 10, 0),
                        unsafe("D", 30, 20, 0)))
                .withIndicators(TownIndicators.UNSAFE, TownIndicators.UNSAFE_ALL)
                .report();

        assertThat(Shown.answers(report.whoAnswered().get(0))).hasSize(4);
        assertThat(Shown.byArea(report, TownIndicators.UNSAFE_ALL))
                .containsExactly("A 35: 29 %", "B+C 60: 37 %", "D 50: 40 %");
        assertThat(Shown.byArea(report, TownIndicators.UNSAFE)).containsExactly("A+B+C 89: 36 %", "D 50: 40 %");
    }

    @Test
    void who_answered_and_a_table_never_differ_by_a_group_too_small_for_either() {
        // alone, the table would show A+B and C where A and B+C are said to have answered
        var report = town(List.of(
                        unsafe("A", 19, 10, 6), unsafe("B", 8, 12, 0), unsafe("C", 30, 10, 0), unsafe("D", 30, 20, 0)))
                .report();

        assertThat(Shown.answers(report.whoAnswered().get(0)))
                .extracting(part -> part.substring(0, part.indexOf(':')))
                .containsExactly("A 35", "B+C 60", "D 50");
        assertThat(Shown.byArea(report, TownIndicators.UNSAFE)).containsExactly("A+B+C 89: 36 %", "D 50: 40 %");
    }

    @Test
    void an_item_asked_of_few_leaves_the_rows_of_the_others_alone() {
        var asked = Person.in("A").with("SAFE", 1).with("VICTIM", 2);
        var report = Town.open(Stream.of(
                                asked.times(40), unsafe("B", 30, 10, 0), unsafe("C", 30, 10, 0), unsafe("D", 30, 10, 0))
                        .flatMap(some -> some))
                .withIndicators(
                        TownIndicators.share("I_FEW", "VICTIM", List.of(1), List.of(1, 2), false),
                        TownIndicators.UNSAFE)
                .report();

        assertThat(Shown.byArea(report, TownIndicators.UNSAFE)).hasSize(4);
    }

    @Test
    void a_single_small_count_joins_the_next_for_it_is_the_total_less_the_others() {
        // shown as "under 20 %", A would be 22 - 10 - 10 = 2 of 40
        var report = town(List.of(victims("A", 38, 2), victims("B", 30, 10), victims("C", 30, 10)))
                .withIndicators(TownIndicators.VICTIM)
                .report();

        assertThat(Shown.total(report, TownIndicators.VICTIM)).isEqualTo("120: 18 %");
        assertThat(Shown.byArea(report, TownIndicators.VICTIM)).containsExactly("A+B 80: 15 %", "C+D 40: 25 %");
    }

    @Test
    void small_counts_that_can_make_up_for_each_other_are_shown_as_under() {
        var report = town(List.of(victims("A", 38, 2), victims("B", 97, 3), victims("C", 37, 3), victims("D", 30, 10)))
                .withIndicators(TownIndicators.VICTIM)
                .report();

        assertThat(Shown.byArea(report, TownIndicators.VICTIM))
                .containsExactly("A 40: under 20 %", "B 100: under 10 %", "C 40: under 20 %", "D 40: 25 %");
    }

    @Test
    void small_rests_are_shown_as_over() {
        var report = town(List.of(victims("A", 3, 38), victims("B", 3, 38), victims("C", 10, 30)))
                .withIndicators(TownIndicators.VICTIM)
                .report();

        assertThat(Shown.byArea(report, TownIndicators.VICTIM))
                .containsExactly("A 41: over 85 %", "B 41: over 85 %", "C+D 40: 75 %");
    }

    @Test
    void a_small_total_hides_every_row() {
        var report = town(List.of(victims("A", 40, 0), victims("B", 37, 3)))
                .withIndicators(TownIndicators.VICTIM)
                .report();

        assertThat(Shown.total(report, TownIndicators.VICTIM)).isEqualTo("80: under 10 %");
        assertThat(Shown.byArea(report, TownIndicators.VICTIM))
                .containsExactly("A 40: under 20 %", "B+C+D 40: under 20 %");
    }

    @Test
    void the_last_small_count_joins_the_one_before_and_not_those_of_whom_it_is_not_known() {
        var report = town(List.of(victims("A", 30, 10), victims("B", 38, 2), victims("", 30, 10)))
                .withBreakdowns(Town.breakdown(Breakdown.AREA, "A", "B"))
                .withIndicators(TownIndicators.VICTIM)
                .report();

        assertThat(Shown.byArea(report, TownIndicators.VICTIM)).containsExactly("A+B 80: 15 %", "? 40: 25 %");
    }

    @Test
    void a_small_count_among_those_of_whom_it_is_not_known_joins_the_last() {
        var report = town(List.of(victims("A", 30, 10), victims("B", 30, 10), victims("", 38, 2)))
                .withBreakdowns(Town.breakdown(Breakdown.AREA, "A", "B"))
                .withIndicators(TownIndicators.VICTIM)
                .report();

        assertThat(Shown.byArea(report, TownIndicators.VICTIM)).containsExactly("A 40: 25 %", "B+? 80: 15 %");
    }

    @Test
    void a_small_count_in_the_only_known_row_joins_those_of_whom_it_is_not_known() {
        var report = town(List.of(victims("A", 38, 2), victims("", 30, 10)))
                .withIndicators(TownIndicators.VICTIM)
                .report();

        assertThat(Shown.byArea(report, TownIndicators.VICTIM)).containsExactly("A+B+C+D+? 80: 15 %");
    }

    @Test
    void the_base_of_one_sensitive_item_does_not_tell_who_counts_in_another() {
        // alone, victims would be "under 5 %" in A and C and 50 in B, those asked whether they reported it 52 in A+B
        var people = Stream.of(reported("A", 2), reported("B", 50), reported("C", 2), reported("D", 50))
                .flatMap(some -> some);
        var report = Town.open(people)
                .withIndicators(TownIndicators.VICTIM, TownIndicators.REPORTED)
                .report();

        assertThat(Shown.byArea(report, TownIndicators.VICTIM)).containsExactly("A+B 200: 26 %", "C+D 200: 26 %");
        assertThat(Shown.byArea(report, TownIndicators.REPORTED)).containsExactly("A+B 52: 50 %", "C+D 52: 50 %");
    }

    /** A hundred people, so many of them victims, half of whom reported it. */
    private static Stream<Person> reported(String area, int victims) {
        var victim = Person.in(area).with("VICTIM", 1);
        return Stream.of(
                        Person.in(area).with("VICTIM", 2).times(100 - victims),
                        victim.with("REPORTED", 1).times(victims / 2),
                        victim.with("REPORTED", 2).times(victims / 2))
                .flatMap(some -> some);
    }

    @Test
    void a_row_that_is_not_there_has_no_small_count() {
        var report = town(List.of(
                        victims("A", 30, 10),
                        victims("B", 30, 10),
                        Person.in("").with("SAFE", 1).times(40)))
                .withBreakdowns(Town.breakdown(Breakdown.AREA, "A", "B"))
                .withIndicators(TownIndicators.VICTIM)
                .report();

        assertThat(Shown.byArea(report, TownIndicators.VICTIM)).containsExactly("A 40: 25 %", "B 40: 25 %");
    }

    @Test
    void a_mean_counts_nobody_so_none_of_its_counts_is_small() {
        var sensitive =
                TownIndicators.indicator("I_GRADE", TownIndicators.GRADE.measure(), TownIndicators.GRADE.unit(), true);
        var report = town(List.of(unsafe("A", 40, 0, 0), unsafe("B", 0, 40, 0)))
                .withBreakdowns(Town.breakdown(Breakdown.AREA, "A", "B"))
                .withIndicators(sensitive)
                .report();

        assertThat(Shown.byArea(report, sensitive)).containsExactly("A 40: 1.0 %", "B 40: 4.0 %");
    }

    @Test
    void under_does_not_tell_how_much_those_few_weigh() {
        // 3 of 40 who weigh ten times the others are 45 % and none of 40 is 0 %
        var heavy = Stream.concat(
                Person.in("A").with("VICTIM", 1).weighing(10).times(3),
                Person.in("A").with("VICTIM", 2).weighing(1).times(37));
        var light = Stream.concat(
                Person.in("A").with("VICTIM", 2).weighing(10).times(3),
                Person.in("A").with("VICTIM", 2).weighing(1).times(37));

        assertThat(Shown.total(drawn(heavy), TownIndicators.VICTIM))
                .isEqualTo(Shown.total(drawn(light), TownIndicators.VICTIM))
                .isEqualTo("40: under 50 %");
    }

    private static RoundReport drawn(Stream<Person> people) {
        int[] unit = {0};
        return Town.designed(people.map(person -> person.from("1", String.valueOf(unit[0]++))))
                .withIndicators(TownIndicators.VICTIM)
                .report();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rows_of_two_tables_are_apart_or_one_is_part_of_the_other(long seed) {
        var report = randomTown(seed).report();

        for (String variable : List.of(Breakdown.AREA, "SEX")) {
            var rows = allRows(variable, report);
            assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(rows).allMatch(other -> isLaminar(row, other)));
        }
    }

    private static boolean isLaminar(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one) || one.stream().noneMatch(other::contains);
    }

    private static List<Set<String>> allRows(String variable, RoundReport report) {
        var ofAnswers = report.whoAnswered().stream()
                .filter(composition -> composition.breakdown().variable().equals(variable))
                .flatMap(composition -> composition.parts().stream())
                .map(part -> codes(part.categories()));
        var ofTables = tables(variable, report).flatMap(rows -> rows.stream().map(row -> codes(row.categories())));
        return Stream.concat(ofAnswers, ofTables).toList();
    }

    private static Stream<List<ReleasedRow>> tables(String variable, RoundReport report) {
        return report.indicators().stream()
                .flatMap(indicator -> indicator.tables().stream())
                .filter(table -> table.breakdown().variable().equals(variable))
                .map(table -> table.rows());
    }

    private static Set<String> codes(List<Category> categories) {
        return new TreeSet<>(categories.stream().map(Category::code).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_row_has_30_answers_and_all_rows_together_are_the_total(long seed) {
        var report = randomTown(seed).report();

        for (var indicator : report.indicators()) {
            for (var table : indicator.tables()) {
                assertThat(table.rows()).allMatch(row -> row.figure().n().orElseThrow() >= 30);
                assertThat(table.rows().stream()
                                .mapToInt(row -> row.figure().n().orElseThrow())
                                .sum())
                        .isEqualTo(indicator.total().n().orElseThrow());
            }
        }
        assertThat(report.whoAnswered())
                .allSatisfy(composition -> assertThat(composition.parts())
                        .allMatch(part ->
                                part.answers() >= 30 || composition.parts().size() == 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoever_knows_every_figure_but_the_hidden_ones_exactly_learns_nothing_of_those(long seed) {
        var town = randomTown(seed);
        var report = town.report();

        for (var indicator : List.of(TownIndicators.VICTIM, TownIndicators.HARMED)) {
            var released = Shown.released(report, indicator);
            for (var table : released.tables()) {
                var rows = table.rows().stream()
                        .map(row -> Row.of(town, indicator, table.breakdown(), row))
                        .toList();
                assertThat(rows).allMatch(row -> row.isHidden() == (row.inside() < 7 || row.outside() < 7));
                if (released.total().hasPoint()) {
                    assertThat(rows).filteredOn(Row::isHidden).allMatch(row -> row.couldBeAnything(rows));
                }
            }
        }
    }

    /** A row with what its counts really are. */
    private record Row(int inside, int outside, boolean isHidden) {

        static Row of(Town town, Indicator indicator, Breakdown breakdown, ReleasedRow row) {
            var there = town.withPeople(town.people().stream()
                    .filter(person -> codes(row.categories()).contains(category(breakdown, person))));
            var figure = there.estimator().measured(indicator).ofAll();
            return new Row(
                    figure.inside(),
                    figure.base().valid() - figure.inside(),
                    !row.figure().hasPoint());
        }

        private static String category(Breakdown breakdown, Person person) {
            if (breakdown.isByArea()) {
                return person.area();
            }
            return person.answers().get(breakdown.variable()) instanceof Answer.Chosen chosen
                            && breakdown.order().contains(String.valueOf(chosen.code()))
                    ? String.valueOf(chosen.code())
                    : "";
        }

        int lowest() {
            return inside < 7 ? 0 : inside + outside - 6;
        }

        int highest() {
            return inside < 7 ? 6 : inside + outside;
        }

        /** From the lowest to the highest, the other hidden rows can make up for it. */
        boolean couldBeAnything(List<Row> rows) {
            var others =
                    rows.stream().filter(row -> row.isHidden() && row != this).toList();
            int together = inside + others.stream().mapToInt(Row::inside).sum();
            return together - others.stream().mapToInt(Row::highest).sum() <= lowest()
                    && together - others.stream().mapToInt(Row::lowest).sum() >= highest();
        }
    }

    private static Town randomTown(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int[] sizes = random.ints(5, 0, 90).toArray();
        double harm = random.nextDouble(0, 0.15);
        var people = Stream.of("A", "B", "C", "D", "")
                .flatMap(area -> Stream.generate(() -> person(random, area, harm))
                        .limit(10 + sizes[List.of("A", "B", "C", "D", "").indexOf(area)]));
        return Town.open(people)
                .withIndicators(
                        TownIndicators.UNSAFE,
                        TownIndicators.UNSAFE_ALL,
                        TownIndicators.LIGHTING,
                        TownIndicators.VICTIM,
                        TownIndicators.HARMED,
                        TownIndicators.REPORTED)
                .withBreakdowns(Town.byArea(), Town.breakdown("SEX", "1", "2", "3"));
    }

    private static Person person(RandomGenerator random, String area, double harm) {
        var person = Person.in(area)
                .with("SAFE", List.of(1, 2, 3, 4, 8, 8).get(random.nextInt(6)))
                .with("SEX", List.of(1, 1, 1, 1, 2, 2, 2, 2, 3, 9).get(random.nextInt(10)))
                .with("HARM", harmed(random, harm));
        var asked = random.nextInt(3) == 0
                ? person
                : person.with("PRIORITY", new Answer.ChosenMany(List.of(1 + random.nextInt(2))));
        return random.nextDouble() < harm
                ? asked.with("VICTIM", 1).with("REPORTED", 1 + random.nextInt(2))
                : asked.with("VICTIM", 2);
    }

    private static Answer harmed(RandomGenerator random, double harm) {
        return new Answer.Graded(Map.of(
                new ItemId("BURGLARY"), new Answer.Chosen(random.nextDouble() < harm ? 1 : 3),
                new ItemId("FRAUD"), new Answer.Chosen(random.nextDouble() < harm / 2 ? 2 : 3)));
    }
}
