package se.medborgarlofte.survey.core.comparison;

/** Why two figures may not mean the same. */
public enum ReasonCode {
    /** Anyone could answer in one of the rounds. */
    NOT_A_SAMPLE,
    DESIGN_CHANGED,
    /** Another register, or persons in one round and households in the other. */
    FRAME_CHANGED,
    MODE_CHANGED,
    QUESTION_TEXT_CHANGED,
    OPTIONS_CHANGED,
    /** Another number of points, other labels, or the other way round. */
    SCALE_CHANGED,
    /** Of options, or of the questions before. */
    ORDER_CHANGED,
    LAYOUT_CHANGED,
    /** Other people were asked the question. */
    BASE_CHANGED,
    INDICATOR_VERSION_CHANGED,
    RECALL_PERIOD_CHANGED,
    POPULATION_CHANGED,
    /** Visitors or commuters in one round only. */
    RELATION_MIX,
    AREA_EDITION_CHANGED,
    PLACE_LIST_CHANGED,
    /** Other hours of daylight. */
    SEASON_CHANGED,
    FIELDWORK_EVENT,
    WEIGHTING_CHANGED,
    /** Other people answered, by sex, age and area. */
    COMPOSITION_SHIFT,
    RESPONSE_RATE_SHIFT,
    LANGUAGES_CHANGED,
    PANEL_ATTRITION,
    OVERLAP_UNKNOWN,
    PRELIMINARY,
    LOW_BASE
}
