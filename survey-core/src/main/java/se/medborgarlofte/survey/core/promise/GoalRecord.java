package se.medborgarlofte.survey.core.promise;

import java.util.Optional;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * Everything that decides whether a goal is reached, as it was fixed: whoever changes any of it changes its digest.
 *
 * @param rules that it is decided by, such as {@code goal-1}
 * @param measure without what was kept of its being fixed
 * @param by absent where nobody has fixed it
 */
public record GoalRecord(
        PromiseId promise,
        PartId goal,
        String rules,
        GoalMeasure measure,
        Optional<LocalizedText> by,
        Optional<PartialDate> on) {

    public static GoalRecord of(PromiseId promise, PartId goal, GoalMeasure measure, GoalRules rules) {
        return new GoalRecord(
                promise,
                goal,
                rules.citation(),
                measure.unfixed(),
                measure.fixed().map(FixedGoal::by),
                measure.fixed().map(FixedGoal::on));
    }
}
