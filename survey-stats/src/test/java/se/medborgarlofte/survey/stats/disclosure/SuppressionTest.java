package se.medborgarlofte.survey.stats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    /** Rows A, B, C and D of one table, and all together. */
    private static final int KINDS = 4;

    private static CountedCell cell(int n, int inside, Integer... kinds) {
        return new CountedCell(List.of(kinds), n, inside);
    }

    private static List<CountedCell> table(int a, int b, int c, int d) {
        return List.of(
                cell(100, a, 0),
                cell(100, b, 1),
                cell(100, c, 2),
                cell(100, d, 3),
                cell(400, a + b + c + d, 0, 1, 2, 3));
    }

    private static List<Telling> told(List<ToldCell> before, List<CountedCell> cells) {
        return new Suppression(KINDS, 30, 5).of(before, cells);
    }

    private static List<ToldCell> shown(CountedCell... cells) {
        return Stream.of(cells).map(cell -> new ToldCell(cell, Telling.SHARE)).toList();
    }

    @Test
    void everything_is_told_where_nothing_is_small() {
        assertThat(told(List.of(), table(20, 30, 40, 50))).containsOnly(Telling.SHARE);
    }

    @Test
    void a_small_count_takes_another_with_it() {
        var told = told(List.of(), table(2, 30, 40, 50));

        assertThat(told.get(0)).isEqualTo(Telling.BASE);
        assertThat(told.get(4)).isEqualTo(Telling.SHARE);
        assertThat(told).filteredOn(Telling.BASE::equals).hasSize(2);
    }

    @Test
    void a_small_rest_is_no_more_told_than_a_small_count() {
        var told = told(List.of(), table(98, 30, 40, 50));

        assertThat(told.get(0)).isEqualTo(Telling.BASE);
        assertThat(told).filteredOn(Telling.BASE::equals).hasSize(2);
    }

    @Test
    void two_small_counts_that_cannot_trade_take_a_third() {
        var told = told(List.of(), table(1, 1, 40, 50));

        assertThat(told).filteredOn(Telling.BASE::equals).hasSize(3);
    }

    @Test
    void too_few_to_be_a_base_are_not_counted_and_cannot_be_had_by_subtraction() {
        var cells = List.of(
                cell(12, 6, 0), cell(100, 30, 1), cell(100, 40, 2), cell(100, 50, 3), cell(312, 126, 0, 1, 2, 3));

        var told = told(List.of(), cells);

        assertThat(told.get(0)).isEqualTo(Telling.NOTHING);
        assertThat(told.get(4)).isEqualTo(Telling.SHARE);
        assertThat(told).filteredOn(Telling.NOTHING::equals).hasSize(2);
    }

    @Test
    void what_an_earlier_release_told_is_known() {
        var before = shown(cell(300, 90, 1, 2, 3), cell(400, 92, 0, 1, 2, 3));
        var finer = List.of(cell(100, 30, 1), cell(100, 30, 2), cell(100, 30, 3));

        var alone = told(List.of(), finer);
        var after =
                told(shown(cell(102, 32, 0, 1), cell(400, 92, 0, 1, 2, 3)), List.of(cell(2, 2, 0), cell(100, 30, 1)));

        assertThat(alone).containsOnly(Telling.SHARE);
        assertThat(told(before, finer)).containsOnly(Telling.SHARE);
        assertThat(after).containsExactly(Telling.NOTHING, Telling.NOTHING);
    }

    @Test
    void a_secret_of_an_earlier_release_stays_one() {
        var before = List.of(
                new ToldCell(cell(100, 2, 0), Telling.BASE),
                new ToldCell(cell(100, 30, 1), Telling.BASE),
                new ToldCell(cell(400, 122, 0, 1, 2, 3), Telling.SHARE),
                new ToldCell(cell(200, 90, 2, 3), Telling.SHARE));

        assertThat(told(before, List.of(cell(100, 30, 1)))).containsExactly(Telling.BASE);
        assertThat(told(before, List.of(cell(100, 40, 2), cell(100, 50, 3)))).containsOnly(Telling.SHARE);
    }

    @Test
    void what_is_told_elsewhere_can_be_kept_from_telling_a_group_that_has_no_row() {
        var joined = List.of(cell(130, 40, 0, 1), cell(100, 30, 2), cell(100, 30, 3), cell(330, 100, 0, 1, 2, 3));
        var hidden = List.of(cell(30, 1, 0), cell(100, 39, 1));
        var suppression = new Suppression(KINDS, 30, 5);

        var told = suppression.of(shown(cell(100, 39, 1)), joined, hidden);

        assertThat(told).contains(Telling.BASE);
        assertThat(suppression.of(List.of(), joined, hidden)).containsOnly(Telling.SHARE);
    }

    @Test
    void many_cells_are_told_in_one_go() {
        int kinds = 80;
        var cells = Stream.concat(
                        IntStream.range(0, kinds).mapToObj(kind -> cell(100, kind == 7 ? 1 : 30, kind)),
                        Stream.of(new CountedCell(
                                IntStream.range(0, kinds).boxed().toList(), 100 * kinds, 30 * kinds - 29)))
                .toList();

        var told = new Suppression(kinds, 30, 5).of(List.of(), cells);

        assertThat(told).filteredOn(Telling.BASE::equals).hasSize(2);
    }

    @Test
    void nobody_can_be_inside_who_is_not_there() {
        assertThatIllegalArgumentException().isThrownBy(() -> cell(3, 4, 0)).withMessageContaining("inside");
    }
}
