package se.medborgarlofte.survey.stats.followup;

import java.util.List;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.Suggestion.Effect;

/**
 * Whether a goal was reached: met only if it is met in every area, missed if it is missed in one by a bound that all areas
 * share.
 *
 * @param areas in the order of the goal; none where nothing can be said of any
 * @param reasons why it cannot be said; none where it can
 */
public record GoalOutcome(Effect effect, List<AreaOutcome> areas, List<Cannot> reasons) {

    public GoalOutcome {
        areas = List.copyOf(areas);
        reasons = List.copyOf(reasons);
    }

    static GoalOutcome cannot(List<Cannot> reasons) {
        return new GoalOutcome(Effect.CANNOT, List.of(), reasons);
    }

    static GoalOutcome of(List<AreaOutcome> areas) {
        boolean silent = areas.stream().anyMatch(area -> area.effect() == Effect.CANNOT);
        var effect = together(areas, silent);
        return new GoalOutcome(effect, areas, effect == Effect.CANNOT ? List.of(Cannot.TOO_FEW_ANSWERS) : List.of());
    }

    private static Effect together(List<AreaOutcome> areas, boolean silent) {
        if (areas.stream().anyMatch(AreaOutcome::isSurelyMissed)) {
            return Effect.MISSED;
        }
        if (silent) {
            return Effect.CANNOT;
        }
        return areas.stream().allMatch(area -> area.effect() == Effect.MET) ? Effect.MET : Effect.UNDECIDED;
    }

    /** What holds for one of the promise's areas: its own outcome, or that of all where it is not told apart. */
    Effect in(AreaCode code) {
        return areas.stream()
                .filter(area -> area.area().equals(code))
                .map(AreaOutcome::effect)
                .findFirst()
                .orElse(effect);
    }
}
