package se.medborgarlofte.survey.core.promise;

import java.util.List;

/** Where a promise is in its life. */
public enum PromiseState {
    DRAFT,
    PROPOSED,
    DECIDED,
    PUBLISHED,
    ONGOING,
    PROLONGED,
    FULFILLED,
    PARTLY_FULFILLED,
    NOT_FULFILLED,
    WITHDRAWN;

    private static final List<PromiseState> OUTCOMES = List.of(FULFILLED, PARTLY_FULFILLED, NOT_FULFILLED, WITHDRAWN);

    /** Whether a promise in this state may move to {@code next}: nothing is published undecided, and an end is an end. */
    public boolean mayBecome(PromiseState next) {
        return switch (this) {
            case DRAFT -> next == PROPOSED || next == WITHDRAWN;
            case PROPOSED -> next == DRAFT || next == DECIDED || next == WITHDRAWN;
            case DECIDED -> next == PUBLISHED || next == WITHDRAWN;
            case PUBLISHED -> next == ONGOING || next == WITHDRAWN;
            case ONGOING, PROLONGED -> next == PROLONGED || OUTCOMES.contains(next);
            case FULFILLED, PARTLY_FULFILLED, NOT_FULFILLED, WITHDRAWN -> false;
        };
    }

    /** Whether residents have been promised it and it has not ended. */
    public boolean isInForce() {
        return this == PUBLISHED || this == ONGOING || this == PROLONGED;
    }

    /** Whether it has ended, well or badly. */
    public boolean isOutcome() {
        return OUTCOMES.contains(this);
    }
}
