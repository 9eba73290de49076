package se.medborgarlofte.survey.core.round;

/** What to do about a stratum with a single sampling unit, whose variance cannot be estimated from itself. */
public enum LonelyPsu {
    /** Refuse, naming the strata. */
    FAIL,
    /** The unit was certain to be drawn: it contributes nothing. */
    CERTAINTY,
    /** It contributes nothing. */
    REMOVE,
    /** It is centred at the mean of all sampling units. */
    ADJUST,
    /** It contributes the average of the other strata. */
    AVERAGE
}
