package se.medborgarlofte.survey.core.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * What may be shown of an estimate, and how sure it must be.
 *
 * @param id such as {@code reporting}; every output names it with its version
 * @param version from 1
 */
public record ReportingRules(
        @NotNull String id,
        @NotNull @Positive Integer version,
        @NotNull @Valid Disclosure disclosure,
        @NotNull @Valid Reliability reliability,
        @NotNull @Valid Precision precision) {

    /**
     * Protects those who answered.
     *
     * @param minimumBase fewest valid answers a group may have
     * @param minimumSensitiveCount smallest count, and smallest rest of the base, that is stated for a sensitive item
     */
    public record Disclosure(
            @NotNull @Positive Integer minimumBase,
            @NotNull @Positive Integer minimumSensitiveCount) {}

    /**
     * Protects readers from figures that say nothing.
     *
     * @param uncertainWidth width of the interval in percentage points from which a figure is marked uncertain
     * @param tooUncertainWidth width from which it is not stated
     * @param minimumDegreesOfFreedom below which it is not stated
     */
    public record Reliability(
            @NotNull @Positive Integer uncertainWidth,
            @NotNull @Positive Integer tooUncertainWidth,
            @NotNull @Positive Integer minimumDegreesOfFreedom) {}

    /**
     * How intervals and figures are made.
     *
     * @param confidenceLevelPercent of intervals, such as 95
     * @param assumedIntraclassCorrelationPercent for clusters when nothing can be estimated, such as 5
     * @param decimalsFromBase fewest valid answers for a decimal in tables, such as 1000
     */
    public record Precision(
            @NotNull @Positive Integer confidenceLevelPercent,
            @NotNull @Positive Integer assumedIntraclassCorrelationPercent,
            @NotNull @Positive Integer decimalsFromBase) {}

    /** As outputs cite it: {@code reporting-1}. */
    public String citation() {
        return id + "-" + version;
    }
}
