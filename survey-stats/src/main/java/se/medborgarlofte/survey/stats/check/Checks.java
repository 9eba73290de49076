package se.medborgarlofte.survey.stats.check;

/** Refuses a programmer's mistake in the one wording used everywhere: {@code <what> is not <rule>: <value>}. */
public final class Checks {

    private Checks() {}

    /** @throws IllegalArgumentException "what is not rule: value" unless {@code holds} */
    public static void that(boolean holds, String what, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is not " + rule + ": " + value);
        }
    }

    public static void openUnit(String what, double value) {
        that(0 < value && value < 1, what, "in (0, 1)", value);
    }

    public static void closedUnit(String what, double value) {
        that(0 <= value && value <= 1, what, "in [0, 1]", value);
    }

    /** Of a one-sided bound. */
    public static void alpha(double value) {
        that(0 < value && value < 0.5, "alpha", "in (0, 0.5)", value);
    }

    public static void power(double value) {
        that(0.5 <= value && value < 1, "power", "in [0.5, 1)", value);
    }

    /** Above 0, and finite. */
    public static void positive(String what, double value) {
        that(value > 0 && Double.isFinite(value), what, "above 0 and finite", value);
    }
}
