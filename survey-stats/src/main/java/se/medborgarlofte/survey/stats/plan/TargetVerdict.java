package se.medborgarlofte.survey.stats.plan;

/** What a survey says of a target. */
public enum TargetVerdict {
    /** Even at its less fortunate bound the estimate is on the right side. */
    MET,
    /** Even at its more fortunate bound the estimate is on the wrong side. */
    MISSED,
    /** The bounds lie on both sides: the survey cannot tell. */
    UNDECIDED
}
