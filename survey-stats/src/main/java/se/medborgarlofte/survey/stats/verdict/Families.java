package se.medborgarlofte.survey.stats.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.promise.Belonging;
import se.medborgarlofte.survey.core.promise.ChoiceBasis;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.survey.Breakdown;

/** Finds the families that a programme has fixed for what has changed since a round. */
public record Families(Programme programme, ComparisonRules rules) {

    /**
     * Those of the goals that go out from the first round, of promises that belong to the second; where there is none, the
     * first headline in all areas.
     */
    public List<Family> between(RoundId baseline, Round second) {
        var goals = programme.promises().stream()
                .filter(promise -> new Belonging(promise, second).holds())
                .flatMap(promise -> promise.goals().stream())
                .flatMap(goal -> of(goal, baseline).stream())
                .distinct()
                .toList();
        return goals.isEmpty() ? withoutGoal().stream().toList() : goals;
    }

    /** One that somebody names; all areas of the breakdown, and all together, where no area is named. */
    public Family named(IndicatorId indicator, List<AreaCode> areas) {
        var compared = areas.isEmpty()
                ? everything()
                : areas.stream().map(Optional::of).toList();
        return new Family(indicator, compared, rules.verdicts().smallestChange(), Family.Basis.NAMED);
    }

    private Optional<Family> of(Goal goal, RoundId baseline) {
        return goal.measure()
                .filter(measure -> measure.baselineRound().equals(baseline))
                .map(this::of);
    }

    private Family of(GoalMeasure measure) {
        boolean chosen = measure.choiceBasis() == ChoiceBasis.BASELINE_ROUND;
        var areas = chosen ? Stream.concat(measure.areas().stream(), areas()).distinct() : measure.areas().stream();
        return new Family(
                measure.indicator(),
                areas.map(Optional::of).toList(),
                measure.smallestChangeWorthHaving()
                        .map(BigDecimal::doubleValue)
                        .filter(change -> change > 0)
                        .orElseGet(() -> rules.verdicts().smallestChange().doubleValue()),
                chosen ? Family.Basis.GOAL_CHOSEN_BY_BASELINE : Family.Basis.GOAL);
    }

    private Optional<Family> withoutGoal() {
        return programme.survey().headlines().stream()
                .findFirst()
                .map(first -> new Family(first, everything(), rules.verdicts().smallestChange(), Family.Basis.NO_GOAL));
    }

    private List<Optional<AreaCode>> everything() {
        return Stream.concat(Stream.of(Optional.<AreaCode>empty()), areas().map(Optional::of))
                .toList();
    }

    /** Those that the survey breaks its results down by. */
    Stream<AreaCode> areas() {
        return programme.survey().breakdowns().stream()
                .filter(Breakdown::isByArea)
                .flatMap(breakdown -> breakdown.order().stream())
                .distinct()
                .map(AreaCode::new);
    }
}
