package se.medborgarlofte.survey.stats.report;

import java.util.Optional;

/** Whole percent of counts. */
final class Percent {

    private static final double ALL = 100.0;

    private Percent() {}

    /** Absent when there is nothing to be a part of. */
    static Optional<Integer> of(int part, int all) {
        return all > 0 ? Optional.of((int) Math.round(ALL * part / all)) : Optional.empty();
    }
}
