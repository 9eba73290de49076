package se.medborgarlofte.survey.stats.condition;

/** A condition that cannot be read, and the place in its text where that shows. */
public final class ConditionFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int at;

    ConditionFault(int at, String expected, String found) {
        super("expected " + expected + ", not " + found);
        this.at = at;
    }

    /** The character at which it cannot be read, counted from 0; the length of the text at its end. */
    public int at() {
        return at;
    }
}
