package se.medborgarlofte.survey.core.area;

/** What an area is to most people in it: where they live, or where they go. */
public enum AreaKind {
    RESIDENTIAL,
    VISITED
}
