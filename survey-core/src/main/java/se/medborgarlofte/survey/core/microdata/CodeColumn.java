package se.medborgarlofte.survey.core.microdata;

import se.medborgarlofte.survey.core.questionnaire.MissingReason;

/** One small code a response: a choice's code, 0 to 99, or why there is none. */
public final class CodeColumn {

    private static final int MISSING = 100;
    private static final MissingReason[] REASONS = MissingReason.values();

    private final ByteBlocks codes;

    CodeColumn(ByteBlocks codes) {
        this.codes = codes;
    }

    /**
     * A column of these codes.
     *
     * @param codes 0 to 99, or what {@link #of(MissingReason)} says of a missing answer
     * @throws IllegalArgumentException if one is neither
     */
    public static CodeColumn of(byte[] codes) {
        for (byte code : codes) {
            if (code < 0 || code >= MISSING + REASONS.length) {
                throw new IllegalArgumentException("code is not in 0..99 nor of a missing answer: " + code);
            }
        }
        return new CodeColumn(ByteBlocks.of(codes));
    }

    /** What stands in the column for a missing answer. */
    public static byte of(MissingReason reason) {
        return (byte) (MISSING + reason.ordinal());
    }

    public int size() {
        return codes.size();
    }

    public boolean isMissing(int row) {
        return codes.at(row) >= MISSING;
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
        return codes.at(row);
    }

    /** Whether the row holds this code. */
    public boolean holds(int row, int code) {
        return codes.at(row) == code;
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
        return REASONS[codes.at(row) - MISSING];
    }

    /** Whether the question was put to this respondent. */
    public boolean isAsked(int row) {
        return codes.at(row) != MISSING + MissingReason.NOT_ASKED.ordinal();
    }

    /** Copies what stands in the column from a row on: codes, and for missing answers what {@link #of(MissingReason)} says. */
    public void copy(int from, byte[] into) {
        codes.copy(from, into);
    }
}
