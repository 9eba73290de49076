package se.medborgarlofte.survey.stats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much more is kept back than must be, on tables small enough to try everything. */
@Tag("slow")
class TwoWayOptimumTest {

    private static final int TABLES = 120;
    private static final int SMALLEST = 5;

    /** A table with its margins after its cells; at most five cells are small. */
    private record Table(int rows, int columns, List<CountedCell> cells) {

        static Table of(RandomGenerator random) {
            int rows = random.nextInt(2, 6);
            int columns = random.nextInt(2, 6);
            int small = random.nextInt(1, Math.min(5, rows * columns / 2) + 1);
            var places = new BitSet();
            while (places.cardinality() < small) {
                places.set(random.nextInt(rows * columns));
            }
            var inside = new ArrayList<Integer>();
            var outside = new ArrayList<Integer>();
            for (int kind = 0; kind < rows * columns; kind++) {
                inside.add(places.get(kind) ? random.nextInt(SMALLEST + 1) : random.nextInt(SMALLEST + 1, 60));
                outside.add(random.nextInt(60, 300));
            }
            var people = new RandomPeople(List.of(rows, columns), inside, outside);
            var cells = IntStream.range(0, rows * columns).mapToObj(kind -> people.cell(List.of(kind)));
            var margins = Stream.of(0, 1)
                    .flatMap(variable -> IntStream.range(0, people.sizes().get(variable))
                            .mapToObj(category -> people.cell(IntStream.range(0, people.kinds())
                                    .filter(kind -> people.category(kind, variable) == category)
                                    .boxed()
                                    .toList())));
            var all = Stream.of(cells, margins, Stream.of(people.everybody())).flatMap(some -> some);
            return new Table(rows, columns, all.toList());
        }

        int inner() {
            return rows * columns;
        }

        BitSet small() {
            var small = new BitSet();
            IntStream.range(0, inner())
                    .filter(i -> cells.get(i).fewer() <= SMALLEST)
                    .forEach(small::set);
            return small;
        }

        /** Whether it is enough to keep these back. */
        boolean isSafe(BitSet hidden) {
            if (!mayBe(hidden)) {
                return false;
            }
            var told = new ArrayList<SumTold>();
            for (int i = 0; i < cells.size(); i++) {
                told.add(SumTold.base(cells.get(i)));
                if (i >= inner() || !hidden.get(i)) {
                    told.add(SumTold.share(cells.get(i)));
                }
            }
            var worlds = new Worlds(inner(), told);
            return small().stream()
                    .allMatch(i -> worlds.apart(SumTold.inside(cells.get(i)), SMALLEST + 1)
                            .isPresent());
        }

        /** No small cell alone in its row or column: a quick look before the long one. */
        private boolean mayBe(BitSet hidden) {
            return small().stream()
                    .allMatch(i -> others(hidden, i, columns, true) > 0 && others(hidden, i, columns, false) > 0);
        }

        private long others(BitSet hidden, int cell, int by, boolean inRow) {
            return hidden.stream()
                    .filter(i -> i != cell)
                    .filter(i -> inRow ? i % rows == cell % rows : i / rows == cell / rows)
                    .count();
        }

        /** The fewest that are enough, if fewer than {@code most}. */
        int fewest(int most) {
            for (int more = 0; small().cardinality() + more < most; more++) {
                if (anySafe(small(), 0, more)) {
                    return small().cardinality() + more;
                }
            }
            return most;
        }

        private boolean anySafe(BitSet hidden, int from, int more) {
            if (more == 0) {
                return isSafe(hidden);
            }
            for (int i = from; i < inner(); i++) {
                if (!hidden.get(i)) {
                    var next = (BitSet) hidden.clone();
                    next.set(i);
                    if (anySafe(next, i + 1, more - 1)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    @Test
    void little_more_is_kept_back_than_must_be() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20161115);
        var ratios = new ArrayList<Double>();

        for (int i = 0; i < TABLES; i++) {
            var table = Table.of(random);
            var tellings = new Suppression(table.inner(), 30, SMALLEST).of(List.of(), table.cells());
            int hidden = (int) tellings.stream()
                    .filter(telling -> telling != Telling.SHARE)
                    .count();
            ratios.add(hidden / (double) table.fewest(hidden));
        }

        var all = ratios.stream().mapToDouble(ratio -> ratio).summaryStatistics();
        System.out.println("hidden over the fewest possible, " + TABLES + " tables: " + all);
        assertThat(all.getAverage()).isLessThanOrEqualTo(1.25);
        assertThat(all.getMax()).isLessThanOrEqualTo(2);
    }
}
