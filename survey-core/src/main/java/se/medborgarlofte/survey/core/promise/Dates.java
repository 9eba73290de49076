package se.medborgarlofte.survey.core.promise;

import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.time.PartialDate;

/** Dates within a promise, which may be left out or miswritten when it is checked. */
final class Dates {

    private Dates() {}

    static boolean isWritten(PartialDate date) {
        return date != null && date.isWritten();
    }

    static Findings check(PartialDate date, String path) {
        return date == null ? Findings.NONE : date.check().under(path);
    }
}
