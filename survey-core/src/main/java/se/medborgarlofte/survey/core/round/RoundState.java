package se.medborgarlofte.survey.core.round;

/** Where a round is in its life; it only ever moves forward. */
public enum RoundState {
    PLANNED,
    OPEN,
    CLOSED
}
