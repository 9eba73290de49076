package se.medborgarlofte.survey.io.csv;

import java.io.IOException;
import java.util.Optional;

/** Whole rows of a file, as many as can be read at a time; only the last portion may end within a row. */
final class Portion {

    private final byte[] bytes;
    private final int length;
    private final boolean quotes;
    private final boolean foreign;
    private final Optional<IOException> failure;

    private Portion(byte[] bytes, int length, Optional<IOException> failure) {
        this.bytes = bytes;
        this.length = length;
        this.quotes = RowEnds.hasQuote(bytes, length);
        this.foreign = RowEnds.isForeign(bytes, length);
        this.failure = failure;
    }

    /**
     * @param bytes the portion's own from now on, of which only the first {@code length} count; there is at least one more
     * @param failure what went wrong after these bytes, if the file could not be read on
     */
    static Portion of(byte[] bytes, int length, Optional<IOException> failure) {
        return new Portion(bytes, length, failure);
    }

    static Portion none() {
        return of(new byte[1], 0, Optional.empty());
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Whether a quotation mark stands anywhere in it. */
    boolean quotes() {
        return quotes;
    }

    /** Whether any byte is not of ASCII. */
    boolean foreign() {
        return foreign;
    }

    Optional<IOException> failure() {
        return failure;
    }
}
