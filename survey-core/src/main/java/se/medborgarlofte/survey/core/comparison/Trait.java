package se.medborgarlofte.survey.core.comparison;

/** What a piece of evidence is about. */
public enum Trait {
    DESIGN,
    REGISTER,
    SAMPLED_UNIT,
    /** Percent of the answers given that way. */
    MODE_SHARE,
    /** Percent of the answers that an interviewer took down. */
    INTERVIEWER_SHARE,
    WORDING,
    OPTION,
    OPTION_ORDER,
    QUESTIONS_BEFORE,
    LAYOUT,
    ROUTING,
    INDICATOR_VERSION,
    RECALL_PERIOD,
    AGES,
    POPULATION,
    /** Percent of the answers of people who live elsewhere. */
    VISITORS,
    AREA_EDITION,
    /** Percent of the people of an area that another edition counts elsewhere. */
    POPULATION_MOVED,
    PLACES,
    MID_FIELDWORK,
    DAYLIGHT,
    EVENT,
    WEIGHTING,
    /** Percent of the answers of one group. */
    GROUP_SHARE,
    /** Half the sum of the differences, in percentage points. */
    COMPOSITION_DIFFERENCE,
    /** What chance alone exceeds once in a hundred times, in percentage points. */
    COMPOSITION_CHANCE,
    /** The later figure as it is, and weighted to who answered before; in percent. */
    REWEIGHTED,
    RESPONSE_RATE,
    /** Percent of the answers in a language that was not offered both times. */
    LANGUAGE_SHARE,
    PERSONS,
    PERSONS_IN_BOTH,
    ASKED_SHARE,
    PRELIMINARY,
    ANSWERS
}
