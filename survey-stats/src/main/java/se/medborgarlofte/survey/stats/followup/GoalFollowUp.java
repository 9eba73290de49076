package se.medborgarlofte.survey.stats.followup;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/**
 * What a survey says of one goal. That it was reached does not say that the promise did it.
 *
 * @param baseline the round it goes out from, as far as anybody has said
 * @param round that asked again
 * @param fixing absent where there is no measure that could have been fixed
 * @param change since the baseline, where both rounds are samples; before and after, without anything to set it against
 * @param beside what became of the areas that the goal itself named for comparison; absent where it named none
 */
public record GoalFollowUp(
        Goal goal,
        Optional<Round> baseline,
        Optional<Round> round,
        GoalOutcome outcome,
        Optional<Fixing> fixing,
        Optional<RoundsComparison> change,
        Optional<RoundsComparison> beside) {

    /** Whether nothing tells what would have happened without the promise. */
    public boolean isUncontrolled() {
        return goal.measure()
                .map(measure -> measure.comparisonAreas().isEmpty())
                .orElse(true);
    }

    static GoalFollowUp silent(Goal goal, Optional<Round> baseline, Optional<Round> round, List<Cannot> reasons) {
        return new GoalFollowUp(
                goal,
                baseline,
                round,
                GoalOutcome.cannot(reasons),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    GoalFollowUp fixed(Optional<Fixing> how) {
        return new GoalFollowUp(goal, baseline, round, outcome, how, change, beside);
    }
}
