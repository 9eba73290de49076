package se.medborgarlofte.survey.core.microdata;

/** One number a response, or none. */
public final class NumberColumn {

    private final double[] values;

    /** A value that is not a number stands for none. */
    NumberColumn(double[] values) {
        this.values = values;
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
}
