package se.medborgarlofte.survey.cli;

/** Refuses a number that an option cannot have, naming the option and what it takes; {@link PlanOutput} tells the user. */
final class Ranges {

    private Ranges() {}

    /** @throws IllegalArgumentException with {@code mistake} unless {@code holds} */
    static void that(boolean holds, String mistake) {
        if (!holds) {
            throw new IllegalArgumentException(mistake);
        }
    }

    /** A share that is neither nothing nor all. */
    static void betweenUnit(String option, double value, String example) {
        that(0 < value && value < 1, option + " must lie between 0 and 1, such as " + example + ": " + value);
    }

    /** A share, nothing and all among them. */
    static void unit(String option, double value) {
        that(0 <= value && value <= 1, option + " must be from 0 to 1, such as 0.3 for 30 percent: " + value);
    }

    static void positive(String option, double value) {
        that(0 < value && Double.isFinite(value), option + " must be a number above 0, such as 1.3: " + value);
    }

    /** A count that is at least 1. */
    static void count(String option, double value) {
        that(1 <= value && Double.isFinite(value), option + " must be at least 1: " + value);
    }
}
