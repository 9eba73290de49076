package se.medborgarlofte.survey.core.round;

/** What a round's file may tell about how each response came into the sample. */
public enum DesignColumn {
    WEIGHT,
    STRATUM,
    /** The primary sampling unit. */
    UNIT,
    /** The same person in several rounds. */
    PERSON
}
