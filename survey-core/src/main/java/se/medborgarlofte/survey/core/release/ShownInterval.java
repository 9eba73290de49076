package se.medborgarlofte.survey.core.release;

import java.math.BigDecimal;

/** An interval with its ends rounded outwards, in the unit of the value. */
public record ShownInterval(BigDecimal lower, BigDecimal upper) {}
