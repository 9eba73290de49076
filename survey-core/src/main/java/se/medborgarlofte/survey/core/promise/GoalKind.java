package se.medborgarlofte.survey.core.promise;

/** What a goal is set for. */
public enum GoalKind {
    /** The indicator itself: at most, or at least, the target. */
    LEVEL,
    /** How far the indicator moves from the baseline round. */
    CHANGE
}
