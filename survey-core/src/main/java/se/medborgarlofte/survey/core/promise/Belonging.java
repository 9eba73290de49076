package se.medborgarlofte.survey.core.promise;

import java.util.Optional;
import se.medborgarlofte.survey.core.round.Round;

/**
 * Whether a promise belongs to a round: it was in force while the round asked, was decided on what it found, or is followed
 * up by it, be it over by then. A report tells of these promises, and their goals say beforehand what is compared.
 */
public record Belonging(CitizenPromise promise, Round round) {

    public Standing standing() {
        return Standing.of(promise, round.fieldwork());
    }

    public boolean holds() {
        return switch (standing()) {
            case IN_FORCE, PARTLY_OR_UNCLEAR -> true;
            case IN_FORCE_AFTERWARDS, DECIDED_AFTERWARDS -> mayRestOnThis();
            case ENDED_BEFORE -> isFollowedUp();
            case NEVER_IN_FORCE -> false;
        };
    }

    /** A later promise that says which rounds it rests on belongs to no other. */
    private boolean mayRestOnThis() {
        var cited = promise.decisions().stream()
                .flatMap(decision -> decision.rounds().stream())
                .toList();
        return cited.isEmpty() || cited.contains(round.id());
    }

    /** Somebody has followed it up by this round, or a goal of it was fixed to be followed up when this one asked. */
    private boolean isFollowedUp() {
        boolean told = promise.followUps().stream()
                .anyMatch(any ->
                        any instanceof FollowUp.Effect effect && effect.round().equals(round.id()));
        return told
                || promise.goals().stream()
                        .map(Goal::measure)
                        .flatMap(Optional::stream)
                        .flatMap(measure -> measure.followUpRound().stream())
                        .anyMatch(planned -> !planned.earliest()
                                        .isAfter(round.fieldwork().lastDay())
                                && !planned.latest().isBefore(round.fieldwork().firstDay()));
    }
}
