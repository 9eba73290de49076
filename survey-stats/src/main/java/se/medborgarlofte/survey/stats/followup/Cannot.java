package se.medborgarlofte.survey.stats.followup;

/** Why it cannot be said whether a goal was reached. */
public enum Cannot {
    /** Both rounds were open to anyone. */
    OPEN_POLLS,
    /** One of the rounds was. */
    OPEN_POLL,
    /** The rounds were made in different ways, so that not even their difference would tell. */
    DIFFERENT_WAYS,
    /** Nobody fixed an indicator, a direction and a target. */
    NO_MEASURE,
    /** No round has been asked since. */
    NOT_FOLLOWED_UP,
    /** The round did not ask for the indicator. */
    NOT_ASKED,
    /** The goal is a change, and the rounds cannot be compared. */
    NOT_COMPARABLE,
    TOO_FEW_ANSWERS
}
