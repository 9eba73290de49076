package se.medborgarlofte.survey.core.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where answers are received, whoever they answer.
 *
 * @param ids of forms and of responses: random (version 4), and drawn anew for each
 * @param clock in the time zone of the survey, whose calendar says which day it is
 */
public record Reception(Submissions submissions, Drafts drafts, Supplier<UUID> ids, Clock clock) {

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
