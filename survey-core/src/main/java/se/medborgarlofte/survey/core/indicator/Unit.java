package se.medborgarlofte.survey.core.indicator;

/** What an indicator is counted in. */
public enum Unit {
    /** A share of people, 0 to 100; its changes are in percentage points. */
    PERCENT,
    /** The unit of the variable itself. */
    POINTS
}
