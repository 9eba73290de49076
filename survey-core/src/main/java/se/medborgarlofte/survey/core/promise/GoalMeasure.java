package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * How it will be told whether a goal was reached, fixed before the follow-up round opens.
 *
 * @param indicatorVersion from 1
 * @param choiceBasis how the areas were chosen
 * @param target in percent for a level, in percentage points for a change
 * @param smallestChangeWorthHaving in percentage points
 * @param comparisonAreas named beforehand; none when empty
 * @param followUpRound planned month
 * @param effectExpectedAfter months from the decision
 * @param side where it is reached
 * @param plannedAnswers in the follow-up round, by area
 * @param fixed who fixed all of this, and when; absent as long as nobody has
 */
public record GoalMeasure(
        @NotNull @Valid IndicatorId indicator,
        @NotNull @Positive Integer indicatorVersion,
        @NotEmpty List<@NotNull @Valid AreaCode> areas,
        @NotNull ChoiceBasis choiceBasis,
        @NotNull @Valid RoundId baselineRound,
        @NotNull GoalKind kind,
        @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal target,
        Optional<@DecimalMin("0") @DecimalMax("100") BigDecimal> smallestChangeWorthHaving,
        List<@NotNull @Valid AreaCode> comparisonAreas,
        Optional<@Valid PartialDate> followUpRound,
        Optional<@Positive Integer> effectExpectedAfter,
        @NotNull GoalSide side,
        Map<@Valid AreaCode, @NotNull @Positive Integer> plannedAnswers,
        Optional<@Valid FixedGoal> fixed) {

    public GoalMeasure {
        areas = Authored.list(areas);
        smallestChangeWorthHaving = Authored.optional(smallestChangeWorthHaving);
        comparisonAreas = Authored.list(comparisonAreas);
        followUpRound = Authored.optional(followUpRound);
        effectExpectedAfter = Authored.optional(effectExpectedAfter);
        plannedAnswers = Authored.map(plannedAnswers);
        fixed = Authored.optional(fixed);
    }

    /** Percentage points that would be worth having, above 0. */
    public double smallestChange(GoalRules rules) {
        return smallestChangeWorthHaving
                .map(BigDecimal::doubleValue)
                .filter(change -> change > 0)
                .orElseGet(() -> rules.smallestChange().doubleValue());
    }

    GoalMeasure unfixed() {
        return fixedAs(Optional.empty());
    }

    /** The same goal, fixed in this way. */
    public GoalMeasure fixedAs(Optional<FixedGoal> how) {
        return new GoalMeasure(
                indicator,
                indicatorVersion,
                areas,
                choiceBasis,
                baselineRound,
                kind,
                target,
                smallestChangeWorthHaving,
                comparisonAreas,
                followUpRound,
                effectExpectedAfter,
                side,
                plannedAnswers,
                how);
    }
}
