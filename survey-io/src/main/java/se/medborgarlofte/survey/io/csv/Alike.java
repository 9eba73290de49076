package se.medborgarlofte.survey.io.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the cells of a column say where most of them say the same few things, each read once.
 *
 * <p>Only what is sound is remembered, and only so much of it: a cell that is refused is refused each time.
 */
final class Alike<T> {

    private static final int MOST = 1_000;

    private final Map<String, Optional<T>> known = new HashMap<>();

    /** Reads one cell, adding a fault to its row when it is refused. */
    @FunctionalInterface
    interface Reading<T> {
        Optional<T> of(Cells cells, int column);
    }

    Optional<T> read(Cells cells, int column, Reading<T> reading) {
        String text = cells.text(column);
        var before = known.getOrDefault(text, Optional.empty());
        return before.isPresent() ? before : remembered(text, reading.of(cells, column));
    }

    private Optional<T> remembered(String text, Optional<T> read) {
        if (read.isPresent() && known.size() < MOST) {
            known.put(text, read);
        }
        return read;
    }
}
