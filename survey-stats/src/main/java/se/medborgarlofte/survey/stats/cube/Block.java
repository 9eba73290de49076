package se.medborgarlofte.survey.stats.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A stretch of a file's rows while it is counted, by one thread. */
final class Block {

    /** So many rows at a time their positions and weights stay near the processor while each item is gone through. */
    private static final int TILE = 8192;

    private static final int ROOM = 256;

    /** So many rows are worth taking two items apart again afterwards. */
    private static final int ROWS_OF_TWO = 1 << 16;

    /** With more positions than these two items together would need more memory than stays near the processor. */
    private static final int POSITIONS_OF_TWO = 1024;

    private final CubePlan plan;
    private final Keys keys;
    private final Positions positions;
    private final FirstWeights first = new FirstWeights();
    private final List<Tally> tallies;
    private final int[] room = {ROOM};

    private final double[] weights;
    private final long[] keyOfRow;
    private final int[] scratch;
    private final int[] positionOfRow;
    private final byte[] signs;
    private final byte[] otherSigns;

    private Block(CubePlan plan, int rows) {
        int tile = Math.min(TILE, rows);
        this.plan = plan;
        this.keys = plan.keys();
        this.positions = new Positions(keys.shape().room(), rows);
        this.tallies = new ArrayList<>(tallies(plan.items(), rows >= ROWS_OF_TWO));
        this.weights = new double[tile];
        this.keyOfRow = new long[tile];
        this.scratch = new int[tile];
        this.positionOfRow = new int[tile];
        this.signs = new byte[tile];
        this.otherSigns = new byte[tile];
        first.grow(ROOM);
    }

    /** Of many rows items are counted two by two, where both have few outcomes. */
    private static List<Tally> tallies(List<CubeItem> items, boolean many) {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean two = many && i + 1 < items.size() && Tally.isWorthIt(items.get(i), items.get(i + 1));
            tallies.add(Tally.of(items.get(i), two ? items.get(++i) : CubeItem.everyone(), ROOM));
        }
        return items.isEmpty() ? List.of(Tally.of(CubeItem.everyone(), CubeItem.everyone(), ROOM)) : tallies;
    }

    /** What the rows of a stretch add up to. */
    static Cube of(CubePlan plan, int fromInclusive, int toExclusive) {
        var block = new Block(plan, toExclusive - fromInclusive);
        for (int from = fromInclusive; from < toExclusive; from += TILE) {
            block.count(from, Math.min(TILE, toExclusive - from));
        }
        return block.cube();
    }

    private void count(int from, int length) {
        place(from, length);
        boolean alike = first.areThoseOf(positionOfRow, weights, length);
        for (var tally : tallies) {
            tally.one().read(from, signs);
            tally.other().read(from, otherSigns);
            if (alike) {
                tally.count(positionOfRow, signs, otherSigns, length);
            } else {
                tally.add(positionOfRow, signs, otherSigns, weights, length);
            }
        }
    }

    private void place(int from, int length) {
        plan.readWeights(from, weights);
        keys.read(from, weights, scratch, positionOfRow, keyOfRow);
        positions.of(keyOfRow, length, positionOfRow);
        if (positions.count() > room[0]) {
            grow(Math.max(2 * room[0], positions.count()));
        }
    }

    private void grow(int wanted) {
        if (wanted > POSITIONS_OF_TWO) {
            part(room[0]);
        }
        tallies.replaceAll(tally -> tally.grown(wanted));
        first.grow(wanted);
        room[0] = wanted;
    }

    private void part(int counted) {
        var apart = tallies.stream().flatMap(tally -> tally.apart(counted)).toList();
        tallies.clear();
        tallies.addAll(apart);
    }

    private Cube cube() {
        long[] found = positions.keys();
        long[] sorted = found.clone();
        Arrays.sort(sorted);
        int[] order = new int[found.length];
        IntStream.range(0, found.length).forEach(p -> order[Arrays.binarySearch(sorted, found[p])] = p);
        double[] weightOfPosition = first.toArray();
        part(found.length);
        var cells = tallies.stream()
                .map(tally -> tally.cells(order, weightOfPosition))
                .toList();
        var everyone = Stream.of(cells.get(0).joined());
        return new Cube(
                keys.shape(),
                sorted,
                plan.items().isEmpty()
                        ? everyone.toList()
                        : Stream.concat(everyone, cells.stream()).toList());
    }
}
