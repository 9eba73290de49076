package se.medborgarlofte.survey.core.situation;

/** What one party says of one problem in one area. Missing is never "no". */
public enum Statement {
    CONCERN,
    NO_CONCERN,
    UNCLEAR,
    MISSING
}
