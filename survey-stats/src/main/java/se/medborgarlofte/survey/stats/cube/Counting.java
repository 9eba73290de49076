package se.medborgarlofte.survey.stats.cube;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Counts all rows of a plan in blocks, which are added up in their order whoever counts them, and when. */
record Counting(CubePlan plan) {

    private static final int SMALLEST_BLOCK = 1 << 19;
    private static final int LARGEST_BLOCK = 1 << 20;

    /** Few of the positions that there could be occur. */
    private static final int ROOM_FOR_A_ROW = 4;

    /** Blocks that wait for their turn to be added up. */
    private static final int AHEAD = 8;

    Cube with(Executor executor) {
        var shape = plan.keys().shape();
        var outcomes = Stream.concat(Stream.of(CubeItem.everyone()), plan.items().stream())
                .map(CubeItem::outcomes)
                .toList();
        var cube = Cube.empty(shape, outcomes);
        Queue<CompletableFuture<Cube>> ahead = new ArrayDeque<>();
        int block = blockRows(shape.room());
        for (long from = 0; from < plan.rows(); from += block) {
            ahead.add(counted(from, Math.min(from + block, plan.rows()), executor));
            cube = ahead.size() == AHEAD ? sum(cube, joined(ahead.remove())) : cube;
        }
        for (var rest : ahead) {
            cube = sum(cube, joined(rest));
        }
        return cube;
    }

    /** The first block is the sum so far: nobody else has seen it. */
    private static Cube sum(Cube cube, Cube block) {
        return cube.positions() == 0 ? block : cube.with(block);
    }

    /** Adding a block up is worth it from a few rows for each position that there may be. */
    private static int blockRows(long room) {
        int block = SMALLEST_BLOCK;
        while (block < LARGEST_BLOCK && block < room / ROOM_FOR_A_ROW) {
            block *= 2;
        }
        return block;
    }

    private CompletableFuture<Cube> counted(long from, long to, Executor executor) {
        return CompletableFuture.supplyAsync(() -> Block.of(plan, (int) from, (int) to), executor);
    }

    private static Cube joined(CompletableFuture<Cube> block) {
        try {
            return block.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IllegalArgumentException refused ? refused : e;
        }
    }
}
