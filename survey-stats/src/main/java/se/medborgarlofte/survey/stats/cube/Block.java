package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A stretch of a file's rows while it is counted, by one thread. */
final class Block {

    /** So many rows at a time their positions and weights stay near the processor while each item is gone through. */
    private static final int TILE = 2048;

    private static final int ROOM = 256;

    private final CubePlan plan;
    private final Keys keys;
    private final List<CubeItem> items;
    private final Positions positions;
    private final FirstWeights first = new FirstWeights();
    private final Tally[] tallies;
    private final int[] room = {ROOM};

    private final double[] weights = new double[TILE];
    private final long[] keyOfRow = new long[TILE];
    private final int[] positionOfRow = new int[TILE];
    private final byte[] signs = new byte[TILE];

    private Block(CubePlan plan) {
        this.plan = plan;
        this.keys = plan.keys();
        this.items = plan.counted();
        this.positions = new Positions(keys.shape().room());
        this.tallies =
                items.stream().map(item -> Tally.of(item.outcomes(), ROOM)).toArray(Tally[]::new);
        first.grow(ROOM);
    }

    /** What the rows of a stretch add up to. */
    static Cube of(CubePlan plan, int fromInclusive, int toExclusive) {
        var block = new Block(plan);
        for (int from = fromInclusive; from < toExclusive; from += TILE) {
            block.count(from, Math.min(TILE, toExclusive - from));
        }
        return block.cube();
    }

    private void count(int from, int length) {
        place(from, length);
        boolean alike = first.areThoseOf(positionOfRow, weights, length);
        for (int i = 0; i < tallies.length; i++) {
            var item = items.get(i);
            item.read(from, signs);
            if (alike) {
                tallies[i].count(positionOfRow, signs, item.table(), length);
            } else {
                tallies[i].add(positionOfRow, signs, item.table(), weights, length);
            }
        }
    }

    private void place(int from, int length) {
        plan.readWeights(from, weights);
        keys.read(from, weights, positionOfRow, keyOfRow);
        positions.of(keyOfRow, length, positionOfRow);
        if (positions.count() > room[0]) {
            room[0] = Math.max(2 * room[0], positions.count());
            Arrays.setAll(tallies, i -> tallies[i].grown(room[0]));
            first.grow(room[0]);
        }
    }

    private Cube cube() {
        long[] found = positions.keys();
        int[] order = IntStream.range(0, found.length)
                .boxed()
                .sorted(Comparator.comparingLong(p -> found[p]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] sorted = Arrays.stream(order).mapToLong(p -> found[p]).toArray();
        double[] weightOfPosition = first.toArray();
        var cells = Arrays.stream(tallies)
                .map(tally -> tally.cells(order, weightOfPosition))
                .toList();
        return new Cube(keys.shape(), sorted, cells);
    }
}
