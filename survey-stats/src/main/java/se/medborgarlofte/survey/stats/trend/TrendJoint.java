package se.medborgarlofte.survey.stats.trend;

/** How a round stands to the one before. */
public enum TrendJoint {
    COMPARABLE,
    BLOCKED,
    /** They could be compared, but one of the figures is not shown. */
    HIDDEN
}
