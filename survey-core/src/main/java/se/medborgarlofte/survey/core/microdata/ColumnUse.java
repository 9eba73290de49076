package se.medborgarlofte.survey.core.microdata;

/** What a column of a file is to be used for, and so what must stand in it. */
public enum ColumnUse {
    /** Words or codes, such as answers and groups; a row may have none. */
    LABEL(false, false, Double.NEGATIVE_INFINITY),
    /** The label of a stratum or a unit: every row has one. */
    POSITION(false, true, Double.NEGATIVE_INFINITY),
    /** Numbers that are counted with; a row may have none. */
    NUMBER(true, false, Double.NEGATIVE_INFINITY),
    /** The weight of the row: a number of at least 0 in every row. */
    WEIGHT(true, true, 0),
    /** The weight of the row in one replicate: a number in every row. */
    REPLICATE(true, true, Double.NEGATIVE_INFINITY),
    /** The size of a population, or the fraction drawn of it: a number above 0 in every row. */
    POPULATION(true, true, Double.MIN_VALUE);

    private final boolean number;
    private final boolean required;
    private final double least;

    ColumnUse(boolean number, boolean required, double least) {
        this.number = number;
        this.required = required;
        this.least = least;
    }

    /** Whether only numbers can stand in the column. */
    public boolean isNumber() {
        return number;
    }

    /** Whether every row must have a value. */
    public boolean isRequired() {
        return required;
    }

    /** Whether a number can stand in the column, as far as its size goes. */
    public boolean admits(double value) {
        return value >= least;
    }
}
