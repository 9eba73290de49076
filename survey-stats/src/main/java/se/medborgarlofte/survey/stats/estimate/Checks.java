package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.design.Domain;

/** Refuses a programmer's mistake in the one wording used everywhere. */
final class Checks {

    private Checks() {}

    /** @throws IllegalArgumentException "what is not rule: value" unless {@code holds} */
    static void that(boolean holds, String what, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is not " + rule + ": " + value);
        }
    }

    /** @throws IllegalArgumentException unless there is a value per row, finite in the base */
    static void finite(double[] y, Domain base) {
        that(y.length == base.size(), "number of values", "that of rows " + base.size(), y.length);
        base.rows().forEach(row -> that(Double.isFinite(y[row]), "value of row " + row, "finite", y[row]));
    }

    static void openUnit(String what, double value) {
        that(0 < value && value < 1, what, "in (0, 1)", value);
    }

    static void closedUnit(String what, double value) {
        that(0 <= value && value <= 1, what, "in [0, 1]", value);
    }
}
