package se.medborgarlofte.survey.core.promise;

/** Where a goal is reached. For a change: how far the indicator is to fall, or to rise. */
public enum GoalSide {
    AT_MOST,
    AT_LEAST
}
