package se.medborgarlofte.survey.cli.terminal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;

/** A count on one line of standard error, while the work is long and somebody watches. */
public final class Progress {

    private static final long LONG_NANOS = 1_000_000_000;
    private static final long STEP_NANOS = 200_000_000;
    private static final String BACK_AND_CLEAR = "\r\u001b[K";

    private final Terminal terminal;
    private final LongSupplier nanoTime;
    private final LongFunction<String> line;
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong next;
    private final AtomicBoolean shown = new AtomicBoolean();

    /**
     * @param nanoTime a clock that never goes back
     * @param line what to say of a count
     */
    public Progress(Terminal terminal, LongSupplier nanoTime, LongFunction<String> line) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.line = line;
        this.next = new AtomicLong(nanoTime.getAsLong() + LONG_NANOS);
    }

    /** Counts one more. */
    public void step() {
        step(1);
    }

    /** Counts so many more. */
    public void step(long more) {
        long done = count.addAndGet(more);
        if (terminal.look().progress() && nanoTime.getAsLong() - next.get() >= 0) {
            next.set(nanoTime.getAsLong() + STEP_NANOS);
            shown.set(true);
            write(BACK_AND_CLEAR + line.apply(done));
        }
    }

    /** Takes the line away, if there is one. */
    public void end() {
        if (shown.getAndSet(false)) {
            write(BACK_AND_CLEAR);
        }
    }

    private void write(String text) {
        terminal.talk().print(text);
        terminal.talk().flush();
    }
}
