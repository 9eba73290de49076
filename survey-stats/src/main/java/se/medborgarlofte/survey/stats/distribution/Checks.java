package se.medborgarlofte.survey.stats.distribution;

/** Refuses a programmer's mistake in the one wording used everywhere. */
final class Checks {

    private Checks() {}

    /** @throws IllegalArgumentException "what is not rule: value" unless {@code holds} */
    static void that(boolean holds, String what, String rule, double value) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is not " + rule + ": " + value);
        }
    }

    static void openUnit(String what, double value) {
        that(0 < value && value < 1, what, "in (0, 1)", value);
    }

    static void positive(String what, double value) {
        that(value > 0, what, "above 0", value);
    }
}
