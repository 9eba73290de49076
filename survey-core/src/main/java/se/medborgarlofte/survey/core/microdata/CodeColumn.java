package se.medborgarlofte.survey.core.microdata;

import se.medborgarlofte.survey.core.questionnaire.MissingReason;

/** One small code a response: a choice's code, 0 to 99, or why there is none. */
public final class CodeColumn {

    private static final int MISSING = 100;
    private static final MissingReason[] REASONS = MissingReason.values();

    private final byte[] codes;

    CodeColumn(byte[] codes) {
        this.codes = codes;
    }

    /** What stands in the column for a missing answer. */
    static int of(MissingReason reason) {
        return MISSING + reason.ordinal();
    }

    public int size() {
        return codes.length;
    }

    public boolean isMissing(int row) {
        return codes[row] >= MISSING;
    }

    /**
     * The code of a choice.
     *
     * @throws IllegalArgumentException if it is missing
     */
    public int code(int row) {
        if (isMissing(row)) {
            throw new IllegalArgumentException("row is not answered: " + row);
        }
        return codes[row];
    }

    /** Whether the row holds this code. */
    public boolean holds(int row, int code) {
        return codes[row] == code;
    }

    /**
     * Why there is no code.
     *
     * @throws IllegalArgumentException if there is one
     */
    public MissingReason missing(int row) {
        if (!isMissing(row)) {
            throw new IllegalArgumentException("row is not missing: " + row);
        }
        return REASONS[codes[row] - MISSING];
    }

    /** Whether the question was put to this respondent. */
    public boolean isAsked(int row) {
        return codes[row] != MISSING + MissingReason.NOT_ASKED.ordinal();
    }
}
