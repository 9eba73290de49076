package se.medborgarlofte.survey.core.release;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What was made public of a closed round: tables, texts and settings as they were on that day, and never anything else.
 *
 * @param day it was made
 * @param report every displayed value, with the survey, the questionnaire and the rules it rests on
 */
public record Release(ReleaseId id, LocalDate day, RoundReport report) {

    public Release {
        requireNonNull(id, "id");
        requireNonNull(day, "day");
        requireNonNull(report, "report");
    }
}
