package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * When a goal counts as reached, and what was promised as done; percentages and percentage points throughout.
 *
 * @param id such as {@code goal}; every output names it with its version
 * @param alpha chance of a false "met", and of a false "missed", in one area
 * @param smallestChange worth having, unless a goal says otherwise
 * @param effectExpectedAfter months from the decision, unless a goal says otherwise
 */
public record GoalRules(
        @NotNull String id,
        @NotNull @Positive Integer version,
        @NotNull @Positive @Max(49) Integer alpha,
        @NotNull @Positive Integer smallestChange,
        @NotNull @Positive Integer effectExpectedAfter,
        @NotNull @Valid SizeToDecide sizeToDecide,
        @NotNull @Valid Done done) {

    /**
     * The number of answers that would decide.
     *
     * @param power chance of a decision
     * @param tooCloseBelow distance from the target where no number is given
     * @param mostOfAdults share of an area's adults who could be had to answer
     * @param chanceFrom of "met", where the share ends the smallest change beyond the target, for a survey that is worth it
     */
    public record SizeToDecide(
            @NotNull @Positive @Max(99) Integer power,
            @NotNull @Positive Integer tooCloseBelow,
            @NotNull @Positive @Max(100) Integer mostOfAdults,
            @NotNull @Positive @Max(99) Integer chanceFrom) {}

    /** From what share of the quantity promised it is done, or partly done. */
    public record Done(
            @NotNull @Positive @Max(100) Integer doneFrom,
            @NotNull @Positive @Max(100) Integer partlyFrom) {}

    /** As outputs cite it: {@code goal-1}. */
    public String citation() {
        return id + "-" + version;
    }
}
