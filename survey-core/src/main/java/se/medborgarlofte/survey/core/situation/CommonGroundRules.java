package se.medborgarlofte.survey.core.situation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/**
 * When a party counts as concerned about a problem in an area; percentages and percentage points throughout.
 *
 * @param id such as {@code cg}; every output names it with its version
 */
public record CommonGroundRules(
        @NotNull String id,
        @NotNull @Positive Integer version,
        @NotNull @Valid Residents residents,
        @NotNull @Valid Pointer pointer,
        @NotNull @Valid Grades grades,
        @NotNull @Valid Counts counts) {

    /**
     * Residents of whom a sample was drawn.
     *
     * @param concernFrom share in the area less that of the municipality
     * @param adjustedAtMost one-sided p by Benjamini and Hochberg over all areas and problems of the round
     * @param level of the interval that says "no concern"
     * @param answersFrom fewest answers, and fewest effective ones, for any statement
     */
    public record Residents(
            @NotNull @Positive Integer concernFrom,
            @NotNull @Positive @Max(50) Integer adjustedAtMost,
            @NotNull @Positive @Max(99) Integer level,
            @NotNull @Positive Integer answersFrom) {}

    /**
     * Those who answered an open round: they point, and never say that there is no problem.
     *
     * @param concernFrom share in the area less that of all who answered
     */
    public record Pointer(
            @NotNull @Positive Integer concernFrom,
            @NotNull @Positive Integer answersFrom) {}

    /**
     * Grades from 0 to 3.
     *
     * @param disagreeBy from how far apart two graders do not agree
     */
    public record Grades(
            @NotNull @Positive @Max(3) Integer concernFrom,
            @NotNull @Positive @Max(3) Integer disagreeBy) {}

    /**
     * Reported events.
     *
     * @param eventsFrom fewest for a concern
     * @param ratioFrom rate over that of the rest, or of earlier periods
     * @param pAtMost one-sided, small because reported events come in series
     * @param upperLevel of the one-sided limit that says "no concern"
     * @param earlierPeriods of an area that people visit, equal ones
     */
    public record Counts(
            @NotNull @Positive Integer eventsFrom,
            @NotNull @DecimalMin("1") BigDecimal ratioFrom,
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal pAtMost,
            @NotNull @Positive @Max(99) Integer upperLevel,
            @NotNull @Positive Integer earlierPeriods) {}

    /** As outputs cite it: {@code cg-1}. */
    public String citation() {
        return id + "-" + version;
    }
}
