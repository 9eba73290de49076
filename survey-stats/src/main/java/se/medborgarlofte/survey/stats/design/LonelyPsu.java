package se.medborgarlofte.survey.stats.design;

/**
 * What a stratum with a single sampling unit (in the whole design) adds to a variance; it shows no variation of its own.
 *
 * @see <a href="https://doi.org/10.1002/9780470580066">Lumley (2010), Complex Surveys</a>
 */
public enum LonelyPsu {
    /** Refuses to give a variance, and names the strata. */
    FAIL,
    /** Adds nothing: the unit was certain to be drawn. */
    CERTAINTY,
    /** Adds nothing: the stratum is left out of the variance. */
    REMOVE,
    /** Adds the squared distance from the mean of all units of all strata. */
    ADJUST,
    /** Adds what the other strata add on average; refuses when no other is measured. */
    AVERAGE
}
