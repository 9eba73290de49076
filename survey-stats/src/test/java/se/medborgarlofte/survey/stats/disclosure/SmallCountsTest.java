package se.medborgarlofte.survey.stats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.stats.disclosure.SmallCounts.Count;

class SmallCountsTest {

    private static final SmallCounts SMALL = new SmallCounts(5);

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"0, 40, true", "4, 40, true", "5, 40, false", "35, 40, false", "36, 40, true", "40, 40, true"})
    void fewer_than_five_inside_or_outside_are_small(int inside, int n, boolean small) {
        assertThat(SMALL.isSmall(new Count(inside, n))).isEqualTo(small);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // nothing small, nothing to hide
        "12/40 9/40, true",
        // the total less the other row is the one that was hidden
        "2/40 12/40, false",
        "38/40 12/40, false",
        // 0 and 0 are seen from their sum, and so are 4 and 4; of 1 and 1 neither can be 3
        "0/40 0/40 12/40, false",
        "4/40 4/40 12/40, false",
        "1/40 1/40 12/40, false",
        // 4 together may be 0 and 4, 1 and 3, 2 and 2 …
        "4/40 0/40 12/40, true",
        "2/40 2/40 12/40, true",
        "1/40 1/40 2/40 12/40, true",
        // one more inside here is one more outside there: 40 together may be 0 and 40, 1 and 39 … 4 and 36
        "1/40 39/40 12/40, true",
        // 44 together can only be 4 and 40, and 36 only 0 and 36
        "4/40 40/40 12/40, false",
        "0/40 36/40 12/40, false",
    })
    void small_counts_are_hidden_when_the_others_could_make_up_for_any_of_them(String rows, boolean hidden) {
        var counts = Stream.of(rows.split(" ")).map(SmallCountsTest::count).toList();

        assertThat(SMALL.areHidden(sum(counts), counts)).isEqualTo(hidden);
    }

    @Test
    void nothing_can_be_subtracted_from_a_total_that_is_not_told() {
        var rows = List.of(new Count(2, 40), new Count(0, 40));

        assertThat(SMALL.areHidden(sum(rows), rows)).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agrees_with_trying_every_table_that_a_reader_must_think_possible(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var small = new SmallCounts(random.nextInt(1, 4));
        var rows = IntStream.range(0, random.nextInt(2, 6))
                .mapToObj(row -> new Count(
                        random.nextInt(3) == 0 ? random.nextInt(8, 13) : random.nextInt(0, 4) + 17 * random.nextInt(2),
                        20))
                .toList();

        boolean hidden = small.areHidden(sum(rows), rows);

        assertThat(hidden).isEqualTo(small.isSmall(sum(rows)) || everyUntoldCountIsPossible(small, rows));
    }

    private static boolean everyUntoldCountIsPossible(SmallCounts small, List<Count> rows) {
        var tables = tables(small, rows, 0, new ArrayList<>()).stream()
                .filter(table -> sum(table).inside() == sum(rows).inside())
                .toList();
        return IntStream.range(0, rows.size())
                .filter(row -> small.isSmall(rows.get(row)))
                .allMatch(row ->
                        tables.stream().map(table -> table.get(row)).distinct().count() == small.smallest());
    }

    /** A told row is what it is; an untold one may be anything that is untold on its side. */
    private static List<List<Count>> tables(SmallCounts small, List<Count> rows, int at, List<Count> so) {
        if (at == rows.size()) {
            return List.of(List.copyOf(so));
        }
        var row = rows.get(at);
        return IntStream.rangeClosed(0, row.n())
                .mapToObj(inside -> new Count(inside, row.n()))
                .filter(other ->
                        small.isSmall(row) ? small.isSmall(other) && other.isLow() == row.isLow() : other.equals(row))
                .flatMap(other ->
                        tables(
                                small,
                                rows,
                                at + 1,
                                Stream.concat(so.stream(), Stream.of(other)).toList())
                                .stream())
                .toList();
    }

    private static Count sum(List<Count> rows) {
        return new Count(
                rows.stream().mapToInt(Count::inside).sum(),
                rows.stream().mapToInt(Count::n).sum());
    }

    private static Count count(String written) {
        String[] parts = written.split("/");
        return new Count(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
