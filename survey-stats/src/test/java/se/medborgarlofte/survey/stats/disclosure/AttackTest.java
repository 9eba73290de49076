package se.medborgarlofte.survey.stats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether anything that is protected can be had from what is told. */
@Tag("slow")
class AttackTest {

    private static final int MINIMUM_BASE = 30;
    private static final int SMALLEST = 5;
    private static final int SMALL_GROUP = 100;

    /** One round, with everything that was ever told of it. */
    private record Asked(RandomPeople people, List<ToldCell> told) {

        void release(RandomGenerator random) {
            var cells = RandomTables.of(people, random);
            var tellings = new Suppression(people.kinds(), MINIMUM_BASE, SMALLEST).of(told, cells);
            IntStream.range(0, cells.size()).forEach(i -> told.add(new ToldCell(cells.get(i), tellings.get(i))));
        }

        Outsider outsider(BitSet own) {
            var outsider = new Outsider(people.kinds(), own);
            told.forEach(outsider::reads);
            return outsider;
        }

        /** Of every cell that is not told: how many there are if too few, and how many gave the answer if too few did. */
        List<BitSet> secrets() {
            return cells().flatMap(cell -> Stream.concat(
                            cell.n() < MINIMUM_BASE ? Stream.of(SumTold.both(cell)) : Stream.of(),
                            Math.min(cell.inside(), cell.n() - cell.inside()) < SMALLEST
                                    ? Stream.of(SumTold.inside(cell))
                                    : Stream.of()))
                    .distinct()
                    .toList();
        }

        Stream<CountedCell> cells() {
            return told.stream()
                    .map(ToldCell::cell)
                    .filter(cell -> cell.n() > 0)
                    .distinct();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_protected_count_can_be_had_from_all_releases_and_an_answer_of_ones_own(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var asked = new ArrayList<Asked>();
        int rounds = random.nextInt(1, 4);

        for (int round = 0; round < rounds; round++) {
            if (round == 0 || random.nextInt(3) == 0) {
                asked.add(new Asked(RandomPeople.of(random), new ArrayList<>()));
            }
            asked.get(asked.size() - 1).release(random);
        }

        asked.forEach(round -> {
            assertThat(recovered(round, round.outsider(new BitSet()))).isEmpty();
            assertThat(recovered(round, round.outsider(own(round.people(), random))))
                    .isEmpty();
        });
    }

    /** Hiding what is small and no more is undone by the margins. */
    @Test
    void the_attack_bites_where_only_the_small_cells_are_kept_back() {
        long bitten = seeds().limit(20)
                .filter(AttackTest::isRecoveredWithoutComplements)
                .count();

        assertThat(bitten).isGreaterThanOrEqualTo(5);
    }

    private static boolean isRecoveredWithoutComplements(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var people = RandomPeople.of(random);
        var naive = RandomTables.of(people, random).stream()
                .map(cell -> new ToldCell(cell, naively(cell)))
                .toList();
        var round = new Asked(people, naive);
        return !recovered(round, round.outsider(new BitSet())).isEmpty();
    }

    private static Telling naively(CountedCell cell) {
        if (cell.n() < MINIMUM_BASE) {
            return Telling.NOTHING;
        }
        return Math.min(cell.inside(), cell.n() - cell.inside()) < SMALLEST ? Telling.BASE : Telling.SHARE;
    }

    /** The answer of one respondent. */
    private static BitSet own(RandomPeople people, RandomGenerator random) {
        var given = IntStream.range(0, 2 * people.kinds())
                .filter(count -> (count % 2 == 0 ? people.inside() : people.outside()).get(count / 2) > 0)
                .toArray();
        var own = new BitSet();
        own.set(given[random.nextInt(given.length)]);
        return own;
    }

    private static List<String> recovered(Asked round, Outsider outsider) {
        var narrow = round.secrets().stream()
                .map(outsider::bounds)
                .filter(bounds -> bounds.width() < SMALLEST)
                .map(Outsider.Bounds::toString);
        var proven = round.cells()
                .filter(cell -> cell.n() < SMALL_GROUP)
                .filter(cell -> outsider.bounds(SumTold.inside(cell)).most() < 1
                        || outsider.bounds(outside(cell)).most() < 1)
                .map(CountedCell::toString);
        return Stream.concat(narrow, proven).toList();
    }

    private static BitSet outside(CountedCell cell) {
        var outside = SumTold.both(cell);
        outside.andNot(SumTold.inside(cell));
        return outside;
    }
}
