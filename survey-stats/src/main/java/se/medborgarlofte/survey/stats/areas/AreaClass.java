package se.medborgarlofte.survey.stats.areas;

/** How an area stands to the municipality as a whole; read from one interval of the difference. */
public enum AreaClass {
    HIGHER,
    NOT_ESTABLISHED,
    LOWER,
    /** Its figure may not be shown by itself, so neither may what could be read from it. */
    HIDDEN
}
