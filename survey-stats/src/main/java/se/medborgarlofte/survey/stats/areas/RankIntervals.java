package se.medborgarlofte.survey.stats.areas;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The places of several areas, read from all differences between two of them: the best is one after all that are
 * established to be above, the worst one before all that are established to be below. Where the intervals of the
 * differences all hold at once, so do the places.
 *
 * @see <a href="https://doi.org/10.1093/restud/rdad006">Mogstad, Romano, Shaikh and Wilhelm (2023), Inference for ranks with
 *     applications to mobility across neighbourhoods and academic achievement across countries, Review of Economic
 *     Studies</a>
 */
final class RankIntervals {

    private RankIntervals() {}

    /** Whether one of two areas is established to be above the other. */
    @FunctionalInterface
    interface Above {
        boolean isAbove(int one, int other);
    }

    /** One for each of {@code size} areas. */
    static List<RankInterval> of(int size, Above established) {
        return IntStream.range(0, size)
                .mapToObj(i -> new RankInterval(
                        1 + count(size, other -> established.isAbove(other, i)),
                        size - count(size, other -> established.isAbove(i, other))))
                .toList();
    }

    private static int count(int size, IntPredicate holds) {
        return (int) IntStream.range(0, size).filter(holds).count();
    }
}
