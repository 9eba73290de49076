package se.medborgarlofte.survey.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Cuts a file into portions of whole rows, always at the same places, so that any number of threads read the same.
 *
 * <p>The bytes of a portion are its own.
 */
final class Portions {

    private static final int SIZE = 1 << 20;

    /** One byte is left free behind the last. */
    private static final int ROOM = SIZE + 1;

    /** No row that anybody wants to read is longer. */
    private static final int LONGEST_ROW = 1 << 24;

    private final InputStream bytes;
    private final byte[][] buffer = {new byte[ROOM]};
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicReference<Optional<IOException>> failure = new AtomicReference<>(Optional.empty());

    Portions(InputStream bytes) {
        this.bytes = bytes;
    }

    /** The first row alone; nothing where the file is empty. */
    Optional<Portion> header() {
        return next(quotes -> RowEnds.first(buffer[0], held.get()), false);
    }

    /** The next rows; nothing at the end of the file. */
    Optional<Portion> next() {
        return next(quotes -> RowEnds.last(buffer[0], held.get(), quotes), true);
    }

    private Optional<Portion> next(Function<Boolean, Integer> end, boolean allAtEnd) {
        fill();
        boolean quotes = RowEnds.hasQuote(buffer[0], held.get());
        int length = end.apply(quotes);
        while (length == 0 && !ended.get() && held.get() < LONGEST_ROW) {
            buffer[0] = Arrays.copyOf(buffer[0], buffer[0].length + SIZE);
            fill();
            quotes = RowEnds.hasQuote(buffer[0], held.get());
            length = end.apply(quotes);
        }
        if (length == 0 && !ended.get()) {
            failure.set(Optional.of(new RowTooLong()));
        }
        return length == 0 || allAtEnd && ended.get() ? rest() : Optional.of(cut(length));
    }

    private Optional<Portion> rest() {
        var failing = failure.getAndSet(Optional.empty());
        int length = held.getAndSet(0);
        return length == 0 && failing.isEmpty()
                ? Optional.empty()
                : Optional.of(Portion.of(handedOver(new byte[ROOM]), length, failing));
    }

    private Portion cut(int length) {
        int left = held.get() - length;
        byte[] next = new byte[Math.max(ROOM, left + 1)];
        System.arraycopy(buffer[0], length, next, 0, left);
        held.set(left);
        return Portion.of(handedOver(next), length, Optional.empty());
    }

    private byte[] handedOver(byte[] next) {
        byte[] full = buffer[0];
        buffer[0] = next;
        return full;
    }

    private int room() {
        return buffer[0].length - 1;
    }

    private void fill() {
        try {
            while (!ended.get() && held.get() < room()) {
                int read = bytes.read(buffer[0], held.get(), room() - held.get());
                held.addAndGet(Math.max(0, read));
                ended.set(read < 0);
            }
        } catch (IOException e) {
            failure.set(Optional.of(e));
            ended.set(true);
        }
    }
}
