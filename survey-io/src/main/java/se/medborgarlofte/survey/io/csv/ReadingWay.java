package se.medborgarlofte.survey.io.csv;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Executor;
import java.util.function.LongConsumer;

/**
 * How a large file is read; what is read does not depend on it.
 *
 * @param executor whose threads take portions of the file apart
 * @param rowsRead is told now and then how many more rows there are, by the thread that called for the reading
 */
public record ReadingWay(Executor executor, LongConsumer rowsRead) {

    /** On the thread that calls for it, and nobody is told. */
    public static final ReadingWay QUIETLY = new ReadingWay(Runnable::run, rows -> {});

    public ReadingWay {
        requireNonNull(executor, "executor");
        requireNonNull(rowsRead, "rowsRead");
    }
}
