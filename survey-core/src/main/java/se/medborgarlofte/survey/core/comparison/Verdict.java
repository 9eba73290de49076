package se.medborgarlofte.survey.core.comparison;

/** What is said of a change; the first that fits. */
public enum Verdict {
    CANNOT_BE_COMPARED,
    TOO_FEW_ANSWERS,
    /** The whole interval lies above 0. */
    INCREASE,
    /** The whole interval lies below 0. */
    DECREASE,
    /** The whole interval lies within the smallest change worth having. */
    PRACTICALLY_UNCHANGED,
    NO_ESTABLISHED_CHANGE;

    /**
     * What one interval says, and nothing but the interval.
     *
     * @param lower end of the interval of the change
     * @param upper end of it, in the same unit
     * @param smallest change worth having, above 0
     */
    public static Verdict of(double lower, double upper, double smallest) {
        if (lower > 0) {
            return INCREASE;
        }
        if (upper < 0) {
            return DECREASE;
        }
        return -smallest < lower && upper < smallest ? PRACTICALLY_UNCHANGED : NO_ESTABLISHED_CHANGE;
    }

    /** Whether it says that something has changed. */
    public boolean isChange() {
        return this == INCREASE || this == DECREASE;
    }
}
