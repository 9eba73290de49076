package se.medborgarlofte.survey.core.microdata;

import se.medborgarlofte.survey.core.questionnaire.MissingReason;

/** One number a response, or why there is none. */
public final class NumberColumn {

    private static final MissingReason[] REASONS = MissingReason.values();

    private final double[] values;
    private final byte[] reasons;

    /**
     * @param values not a number where there is none
     * @param reasons for each value that is not a number, why, by its place among the reasons
     */
    NumberColumn(double[] values, byte[] reasons) {
        this.values = values;
        this.reasons = reasons;
    }

    public int size() {
        return values.length;
    }

    public boolean isMissing(int row) {
        return Double.isNaN(values[row]);
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
        return values[row];
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
        return REASONS[reasons[row]];
    }

    /** Whether the number was asked of this respondent. */
    public boolean isAsked(int row) {
        return !isMissing(row) || missing(row) != MissingReason.NOT_ASKED;
    }
}
