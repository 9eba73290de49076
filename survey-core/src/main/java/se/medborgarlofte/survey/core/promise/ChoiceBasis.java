package se.medborgarlofte.survey.core.promise;

/** How the areas of a goal were chosen: areas chosen for a high value fall back by chance. */
public enum ChoiceBasis {
    BASELINE_ROUND,
    OTHER_ROUND,
    AUTHORITIES,
    OTHER
}
