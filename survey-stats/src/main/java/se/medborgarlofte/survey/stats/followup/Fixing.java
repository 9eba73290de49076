package se.medborgarlofte.survey.stats.followup;

import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.survey.core.promise.FixedGoal;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.GoalRecord;
import se.medborgarlofte.survey.core.round.Round;

/**
 * Whether a goal is what it was when it was fixed.
 *
 * @param digest of the goal as it stands now
 */
public record Fixing(String digest, State state) {

    /** How a goal stands to what was fixed. */
    public enum State {
        /** Nobody has said who fixed it, or when. */
        NOT_FIXED,
        /** Fixed, but no digest was kept that could tell of a change. */
        NOT_KEPT,
        /** Fixed when the follow-up round had begun already. */
        TOO_LATE,
        /** Another goal than the one of which the digest was kept. */
        CHANGED,
        /** Fixed beforehand, and not changed since. */
        KEPT
    }

    /** @param round that follows it up, if there is one */
    static Fixing of(GoalMeasure measure, GoalRecord record, Optional<Round> round, Function<Record, String> digest) {
        String now = digest.apply(record);
        return new Fixing(
                now, measure.fixed().map(fixed -> state(fixed, now, round)).orElse(State.NOT_FIXED));
    }

    private static State state(FixedGoal fixed, String now, Optional<Round> round) {
        if (fixed.sha256().isEmpty()) {
            return State.NOT_KEPT;
        }
        if (fixed.sha256().filter(now::equals).isEmpty()) {
            return State.CHANGED;
        }
        boolean beforehand = round.filter(
                        asked -> !fixed.on().isSurelyBefore(asked.fieldwork().firstDay()))
                .isEmpty();
        return beforehand ? State.KEPT : State.TOO_LATE;
    }
}
