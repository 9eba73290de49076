package se.medborgarlofte.survey.stats.plan;

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

    static void closedUnit(String what, double value) {
        that(0 <= value && value <= 1, what, "in [0, 1]", value);
    }

    static void alpha(double value) {
        that(0 < value && value < 0.5, "alpha", "in (0, 0.5)", value);
    }

    static void power(double value) {
        that(0.5 <= value && value < 1, "power", "in [0.5, 1)", value);
    }

    /** Above 0 and finite. */
    static void positive(String what, double value) {
        that(value > 0 && Double.isFinite(value), what, "above 0 and finite", value);
    }
}
