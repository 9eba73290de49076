package se.medborgarlofte.survey.core.microdata;

import java.util.Arrays;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;

/** One number a response, or why there is none. */
public final class NumberColumn {

    private static final MissingReason[] REASONS = MissingReason.values();

    private final DoubleBlocks values;
    private final ByteBlocks reasons;

    /**
     * @param values not a number where there is none
     * @param reasons for each value that is not a number, why, by its place among the reasons
     */
    NumberColumn(DoubleBlocks values, ByteBlocks reasons) {
        this.values = values;
        this.reasons = reasons;
    }

    /** A column of these numbers; nobody was asked for one that is not a number. */
    public static NumberColumn of(double[] values) {
        byte[] reasons = new byte[values.length];
        Arrays.fill(reasons, (byte) MissingReason.NOT_ASKED.ordinal());
        return new NumberColumn(DoubleBlocks.of(values), ByteBlocks.of(reasons));
    }

    DoubleBlocks values() {
        return values;
    }

    ByteBlocks reasons() {
        return reasons;
    }

    public int size() {
        return values.size();
    }

    public boolean isMissing(int row) {
        return Double.isNaN(values.at(row));
    }

    /**
     * The number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public double value(int row) {
        if (isMissing(row)) {
            throw new IllegalArgumentException("row has no number: " + row);
        }
        return values.at(row);
    }

    /**
     * Why there is no number.
     *
     * @throws IllegalArgumentException if there is one
     */
    public MissingReason missing(int row) {
        if (!isMissing(row)) {
            throw new IllegalArgumentException("row is not missing: " + row);
        }
        return REASONS[reasons.at(row)];
    }

    /** Whether the number was asked of this respondent. */
    public boolean isAsked(int row) {
        return !isMissing(row) || missing(row) != MissingReason.NOT_ASKED;
    }

    /** Copies the numbers from a row on; not a number where there is none. */
    public void copy(int from, double[] into) {
        values.copy(from, into);
    }
}
