package se.medborgarlofte.survey.core.simulation;

/** How answers spread over the days of a fieldwork. */
public enum DaySpread {
    /** Every day alike. */
    EVENLY,
    /** Most on the first day, falling in a straight line to none after the last. */
    FALLING,
    NOT_RECORDED
}
