package se.medborgarlofte.survey.core.comparison;

/** What a reason does to a comparison; the worst comes last. */
public enum Effect {
    /** It travels with the figures. */
    NOTE,
    /** It travels with the figures, and readers must see it. */
    WARN,
    /** No difference and no verdict. */
    BLOCK
}
