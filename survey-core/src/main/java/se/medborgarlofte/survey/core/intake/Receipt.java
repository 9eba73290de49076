package se.medborgarlofte.survey.core.intake;

import java.time.LocalDate;
import se.medborgarlofte.survey.core.round.RoundId;

/** That answers were received, and on which day: all that anyone is ever shown of a submission. */
public record Receipt(RoundId round, LocalDate day) {}
