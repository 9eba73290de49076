package se.medborgarlofte.survey.stats.followup;

import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.Suggestion.Effect;
import se.medborgarlofte.survey.stats.plan.TargetDecision;

/**
 * Whether a goal was reached in one area, at the chance of error of a single area.
 *
 * @param n valid answers in the follow-up round
 * @param value a share, or how far it has moved; in [-1, 1], absent where too few answered to show it
 * @param decision with its two one-sided bounds; absent where it cannot be said
 * @param isSurelyMissed whether it is missed by the bound that all areas of the promise share
 * @param needed answers that would decide, where it is undecided and a number can be given
 * @param against the municipality; absent for a change
 * @param isKeptBack whether enough answered, and it is only not told
 */
public record AreaOutcome(
        AreaCode area,
        int n,
        OptionalDouble value,
        Effect effect,
        Optional<TargetDecision> decision,
        boolean isSurelyMissed,
        Optional<Needed> needed,
        Optional<AgainstAll> against,
        boolean isKeptBack) {

    static AreaOutcome tooFew(AreaCode area, int n) {
        return silent(area, n, false);
    }

    static AreaOutcome keptBack(AreaCode area, int n) {
        return silent(area, n, true);
    }

    private static AreaOutcome silent(AreaCode area, int n, boolean isKeptBack) {
        return new AreaOutcome(
                area,
                n,
                OptionalDouble.empty(),
                Effect.CANNOT,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                isKeptBack);
    }

    AreaOutcome beside(Optional<AgainstAll> whole) {
        return new AreaOutcome(area, n, value, effect, decision, isSurelyMissed, needed, whole, isKeptBack);
    }
}
