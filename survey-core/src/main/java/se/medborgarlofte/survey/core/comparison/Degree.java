package se.medborgarlofte.survey.core.comparison;

/** How far two rounds are from each other in one respect; the rules say what it does to a comparison. */
public enum Degree {
    WEAK,
    MEDIUM,
    STRONG
}
