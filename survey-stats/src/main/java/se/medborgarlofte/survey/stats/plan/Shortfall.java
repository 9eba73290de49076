package se.medborgarlofte.survey.stats.plan;

/** Why a margin cannot be had by asking some of a population. */
public enum Shortfall {
    /** No sample has the margin: everybody must answer. */
    ALL_MUST_ANSWER,
    /** A sample has it, but not that many of the population answer, even if all are asked. */
    RESPONSE_RATE_TOO_LOW
}
