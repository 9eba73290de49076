package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.design.Domain;

/** What a variable must be to be estimated. */
final class Values {

    private Values() {}

    /** @throws IllegalArgumentException unless there is a value per row, finite in the base */
    static void requireFinite(double[] y, Domain base) {
        Checks.that(y.length == base.size(), "number of values", "that of rows " + base.size(), y.length);
        base.rows()
                .filter(row -> !Double.isFinite(y[row]))
                .findFirst()
                .ifPresent(row -> Checks.that(false, "value of row " + row, "finite", y[row]));
    }
}
