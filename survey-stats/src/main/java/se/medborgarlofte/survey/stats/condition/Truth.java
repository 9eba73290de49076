package se.medborgarlofte.survey.stats.condition;

import se.medborgarlofte.survey.stats.design.Domain;

/**
 * Where a condition holds and where it does not; of a row in neither nobody knows, for a value is missing (Kleene's logic).
 *
 * @param yes rows for which it is true
 * @param no rows for which it is false, none of them in {@code yes}
 */
record Truth(Domain yes, Domain no) {

    Truth and(Truth other) {
        return new Truth(yes.and(other.yes), no.or(other.no));
    }

    Truth or(Truth other) {
        return new Truth(yes.or(other.yes), no.and(other.no));
    }

    Truth not() {
        return new Truth(no, yes);
    }
}
