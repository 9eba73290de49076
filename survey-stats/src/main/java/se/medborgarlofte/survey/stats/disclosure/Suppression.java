package se.medborgarlofte.survey.stats.disclosure;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides how much may be told of the cells of several tables together, and after all that was told before.
 *
 * <p>Nothing is told to begin with. Then the cells are told one after the other, margins first, each only if every count
 * that must not be known could afterwards still be any of several numbers, whatever else is told: by the two worlds farthest
 * apart that agree with everything (linear programming). So what is kept back can never be had by adding and subtracting.
 * Several orders are tried, and the one that tells most is taken.
 */
public final class Suppression {

    /** From how many cells on a good answer must do. */
    private static final int MANY = 60;

    /** No count is so small. */
    private static final int NONE = -1;

    private final int kinds;
    private final int minimumBase;
    private final int largestUntold;
    private final int room;

    /**
     * @param kinds of people that there are
     * @param minimumBase fewest answers a cell may have
     * @param near so near must no reader come to a count, or a rest of the base, that is not more than that
     */
    public Suppression(int kinds, int minimumBase, int near) {
        this(kinds, minimumBase, near, near + 1);
    }

    private Suppression(int kinds, int minimumBase, int largestUntold, int room) {
        this.kinds = kinds;
        this.minimumBase = minimumBase;
        this.largestUntold = largestUntold;
        this.room = room;
    }

    /** The same for an item that is not sensitive: only bases are secrets. */
    public Suppression ofBases() {
        return new Suppression(kinds, minimumBase, NONE, room);
    }

    /**
     * How much may be told of each cell, in their order.
     *
     * @param before what earlier releases have told, which cannot be taken back
     * @param cells of all tables that are to be released together, their margins too
     */
    public List<Telling> of(List<ToldCell> before, List<CountedCell> cells) {
        return of(before, cells, List.of());
    }

    /**
     * How much may be told of each cell, in their order.
     *
     * @param hidden cells of which nothing is to be told, and whose counts must not be had from the others either
     */
    public List<Telling> of(List<ToldCell> before, List<CountedCell> cells, List<CountedCell> hidden) {
        var start = Revealing.start(this, before, cells, hidden);
        var best = orders(cells).stream()
                .limit(cells.size() > MANY ? 1 : Integer.MAX_VALUE)
                .map(order -> start.copy().tell(order))
                .max(comparing(Suppression::told))
                .orElseThrow();
        return cells.size() > MANY ? best : exchanged(start, best);
    }

    private static int told(List<Telling> tellings) {
        return tellings.stream().mapToInt(Telling::ordinal).sum();
    }

    /** The margins first, for they are worth more than what they are made of. */
    private static List<List<Integer>> orders(List<CountedCell> cells) {
        Comparator<Integer> margins = comparing(i -> -cells.get(i).kinds().size());
        Comparator<Integer> fewest = comparing(i -> cells.get(i).fewer());
        Comparator<Integer> first = comparing(i -> i);
        return Stream.of(fewest.reversed(), fewest, first, first.reversed())
                .map(next -> IntStream.range(0, cells.size())
                        .boxed()
                        .sorted(margins.thenComparing(next))
                        .toList())
                .toList();
    }

    /** Keeps back one cell in place of several, as long as that tells more. */
    private static List<Telling> exchanged(Revealing start, List<Telling> tellings) {
        var best = tellings;
        for (int cell = 0; cell < best.size(); cell++) {
            var other = best.get(cell) == Telling.SHARE ? start.copy().tell(without(cell, best)) : best;
            if (told(other) > told(best)) {
                best = other;
                cell = -1;
            }
        }
        return best;
    }

    /** What was told before what was not, and one cell last. */
    private static List<Integer> without(int cell, List<Telling> tellings) {
        Comparator<Integer> last = comparing(i -> i == cell);
        return IntStream.range(0, tellings.size())
                .boxed()
                .sorted(last.thenComparing(i -> tellings.get(i) != Telling.SHARE))
                .toList();
    }

    int kinds() {
        return kinds;
    }

    boolean hasBase(CountedCell cell) {
        return cell.n() >= minimumBase;
    }

    boolean isSmall(CountedCell cell) {
        return cell.fewer() <= largestUntold;
    }

    /** One more: whoever is one of those counted knows himself, and must come no nearer to the others. */
    int room() {
        return room;
    }

    int mostOfTooFew() {
        return minimumBase - 1;
    }
}
