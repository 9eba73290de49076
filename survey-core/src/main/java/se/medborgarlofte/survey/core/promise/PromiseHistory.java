package se.medborgarlofte.survey.core.promise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.time.PartialDate;

/** Follows a promise from state to state; used in one walk, by one thread. */
final class PromiseHistory {

    private final boolean isDecided;
    private final Deque<StateChange> before = new ArrayDeque<>();

    /** Of a promise that somebody has decided, or nobody. */
    PromiseHistory(boolean isDecided) {
        this.isDecided = isDecided;
    }

    /** What is wrong with {@code change} as the next one. */
    Findings next(StateChange change) {
        var last = Optional.ofNullable(before.peekLast());
        before.add(change);
        var moved = last.map(from -> move(from, change)).orElseGet(() -> beginning(change));
        return moved.and(undecided(change)).and(PartialDate.check(Optional.ofNullable(change.on()), "on"));
    }

    private static Findings beginning(StateChange change) {
        return change.state() == null || change.state() == PromiseState.DRAFT
                ? Findings.NONE
                : Findings.of(Finding.error("promise.notBegunAsDraft", "state"));
    }

    private static Findings move(StateChange from, StateChange to) {
        boolean allowed =
                from.state() == null || to.state() == null || from.state().mayBecome(to.state());
        var move = allowed
                ? Findings.NONE
                : Findings.of(Finding.error("promise.moveNotAllowed", "state")
                        .with("from", from.state())
                        .with("to", to.state()));
        boolean backwards = from.on() != null && to.on() != null && to.on().isSurelyBefore(from.on());
        return backwards ? move.and(Findings.of(Finding.error("promise.historyBackwards", "on"))) : move;
    }

    private Findings undecided(StateChange change) {
        return change.state() == PromiseState.DECIDED && !isDecided
                ? Findings.of(Finding.error("promise.decidedByNobody", "state"))
                : Findings.NONE;
    }
}
