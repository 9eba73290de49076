package se.medborgarlofte.survey.stats.disclosure;

/** How much of a cell is told; in the order of how much that is. */
public enum Telling {
    /** Nothing. */
    NOTHING,
    /** How many answered. */
    BASE,
    /** That, and the share. */
    SHARE
}
