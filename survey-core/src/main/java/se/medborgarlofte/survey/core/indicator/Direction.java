package se.medborgarlofte.survey.core.indicator;

/** Which way is better. */
public enum Direction {
    LOWER_IS_BETTER,
    HIGHER_IS_BETTER,
    /** Neither: it describes. */
    NEITHER
}
