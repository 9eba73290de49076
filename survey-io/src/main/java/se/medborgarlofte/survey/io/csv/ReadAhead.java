package se.medborgarlofte.survey.io.csv;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * The rows of a file in their order, so many of them read on another processor while those before them are taken; of a short
 * file all are read by whoever takes them. What stops the reading is thrown when all rows before it have been taken.
 */
final class ReadAhead<T> implements AutoCloseable {

    private static final int ROWS = 1_024;

    private final Iterator<Row> rows;
    private final Function<Row, T> reading;
    private final Queue<CompletableFuture<Stretch<T>>> ahead = new ArrayDeque<>();
    private final Queue<T> read = new ArrayDeque<>();

    /**
     * Some rows that follow each other.
     *
     * @param end whether nothing follows
     * @param stopped by what, if reading did not get further
     */
    private record Stretch<T>(Queue<T> rows, boolean end, Optional<RuntimeException> stopped) {}

    ReadAhead(Iterator<Row> rows, Function<Row, T> reading) {
        this.rows = rows;
        this.reading = reading;
        ahead.add(CompletableFuture.completedFuture(stretch()));
    }

    /** The next row; empty at the end of the file. */
    Optional<T> next() {
        if (read.isEmpty()) {
            fetch();
        }
        return Optional.ofNullable(read.poll());
    }

    private void fetch() {
        var stretch = joined(ahead.element());
        read.addAll(stretch.rows());
        if (read.isEmpty() && stretch.stopped().isPresent()) {
            throw stretch.stopped().get();
        }
        ahead.remove();
        ahead.add(following(stretch));
    }

    private CompletableFuture<Stretch<T>> following(Stretch<T> before) {
        return before.end()
                ? CompletableFuture.completedFuture(new Stretch<>(new ArrayDeque<>(), true, before.stopped()))
                : CompletableFuture.supplyAsync(this::stretch);
    }

    private Stretch<T> stretch() {
        Queue<T> some = new ArrayDeque<>(ROWS);
        try {
            while (some.size() < ROWS && rows.hasNext()) {
                some.add(reading.apply(rows.next()));
            }
            return new Stretch<>(some, some.size() < ROWS, Optional.empty());
        } catch (RuntimeException e) {
            return new Stretch<>(some, true, Optional.of(e));
        }
    }

    private static <T> Stretch<T> joined(CompletableFuture<Stretch<T>> stretch) {
        try {
            return stretch.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** Waits for what is being read, so that the file can be closed. */
    @Override
    public void close() {
        for (var stretch : ahead) {
            stretch.handle((done, failed) -> done != null).join();
        }
    }
}
