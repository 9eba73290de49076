package se.medborgarlofte.survey.core.promise;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.time.PartialDate;

/** How a promise stood to a round while its answers were taken, as far as the dates that are known can tell. */
public enum Standing {
    /** It was in force on every day of the fieldwork. */
    IN_FORCE,
    /** It was in force on some of the days, or its dates are not known well enough to say. */
    PARTLY_OR_UNCLEAR,
    /** It was not in force until the fieldwork had ended, although it may have been decided by then. */
    IN_FORCE_AFTERWARDS,
    /** It was not decided until the fieldwork had ended. */
    DECIDED_AFTERWARDS,
    /** It had ended before the fieldwork began. */
    ENDED_BEFORE,
    /** Residents have not been given it. */
    NEVER_IN_FORCE;

    /** How {@code promise} stood during {@code fieldwork}. */
    public static Standing of(CitizenPromise promise, Fieldwork fieldwork) {
        if (inForce(promise).findAny().isEmpty()) {
            return NEVER_IN_FORCE;
        }
        if (!promise.decisions().isEmpty() && decided(promise).allMatch(after(fieldwork.lastDay()))) {
            return DECIDED_AFTERWARDS;
        }
        if (Stream.concat(given(promise), Stream.of(promise.period().from())).anyMatch(after(fieldwork.lastDay()))) {
            return IN_FORCE_AFTERWARDS;
        }
        return running(promise, fieldwork);
    }

    private static Standing running(CitizenPromise promise, Fieldwork fieldwork) {
        if (hasEndedBefore(promise, fieldwork.firstDay())) {
            return ENDED_BEFORE;
        }
        return isUnderWay(promise, fieldwork.firstDay()) && lastsPast(promise, fieldwork.lastDay())
                ? IN_FORCE
                : PARTLY_OR_UNCLEAR;
    }

    /** The time it is for begins on the first day it may: a promise for "2017" is for all of that year. */
    private static boolean isUnderWay(CitizenPromise promise, LocalDate day) {
        return given(promise).allMatch(notAfter(day))
                && (promise.decisions().isEmpty() || decided(promise).anyMatch(notAfter(day)))
                && !promise.period().from().earliest().isAfter(day);
    }

    /** More than once for a promise that was prolonged, and then the first decision counts. */
    private static Stream<PartialDate> decided(CitizenPromise promise) {
        return promise.decisions().stream().map(Decision::on);
    }

    /** When residents were given it. */
    private static Stream<PartialDate> given(CitizenPromise promise) {
        return inForce(promise).limit(1);
    }

    private static Stream<PartialDate> inForce(CitizenPromise promise) {
        return promise.history().stream()
                .filter(change -> change.state().isInForce())
                .map(StateChange::on);
    }

    private static Optional<PartialDate> outcome(CitizenPromise promise) {
        return promise.history().stream()
                .filter(change -> change.state().isOutcome())
                .map(StateChange::on)
                .findFirst();
    }

    private static boolean hasEndedBefore(CitizenPromise promise, LocalDate day) {
        return Stream.concat(promise.period().to().stream(), outcome(promise).stream())
                .anyMatch(end -> end.isSurelyBefore(day));
    }

    /** The time it is for ends on the last day it may, an outcome may have come on the first. */
    private static boolean lastsPast(CitizenPromise promise, LocalDate day) {
        return promise.period().to().filter(to -> to.isSurelyBefore(day)).isEmpty()
                && outcome(promise).filter(end -> !end.earliest().isAfter(day)).isEmpty();
    }

    private static Predicate<PartialDate> after(LocalDate day) {
        return date -> date.earliest().isAfter(day);
    }

    private static Predicate<PartialDate> notAfter(LocalDate day) {
        return date -> !date.latest().isAfter(day);
    }
}
