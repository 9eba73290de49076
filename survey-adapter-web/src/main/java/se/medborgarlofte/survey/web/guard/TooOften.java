package se.medborgarlofte.survey.web.guard;

import java.time.Duration;

/** Something was done more often than a network may; {@link #seconds()} says when it may be tried again. */
public final class TooOften extends IllegalStateException {

    private static final int SECONDS = 60;

    private final Duration wait;
    private final boolean answersKept;

    TooOften(Duration wait) {
        this(wait, false);
    }

    private TooOften(Duration wait, boolean answersKept) {
        super("wait " + wait);
        this.wait = wait;
        this.answersKept = answersKept;
    }

    /** The same, met by somebody whose answers so far are kept. */
    public TooOften withAnswersKept() {
        return new TooOften(wait, true);
    }

    /** Whether whoever has to wait finds answers when they come back. */
    public boolean areAnswersKept() {
        return answersKept;
    }

    /** Whole seconds to wait, at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** Whole minutes to wait, at least one. */
    public long minutes() {
        return (seconds() + SECONDS - 1) / SECONDS;
    }
}
