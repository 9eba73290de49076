package se.medborgarlofte.survey.core.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

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
     * @param minimumSensitiveCount so near must no reader come to a smaller count, or rest of the base, of a sensitive item
     */
    public record Disclosure(
            @NotNull @Positive Integer minimumBase,
            @NotNull @Positive Integer minimumSensitiveCount) {

        /**
         * The smallest count that is stated for a sensitive item: from none to the largest that is not it is as far as a reader
         * must stay away, and one more for whoever is one of those counted and knows himself.
         */
        public int smallestStated() {
            return minimumSensitiveCount + 2;
        }
    }

    /**
     * Protects readers from figures that say nothing.
     *
     * @param uncertainWidth widest interval, in percentage points, of a figure that is not marked uncertain
     * @param tooUncertainWidth width of the interval from which on a figure is not stated
     * @param minimumDegreesOfFreedom fewest degrees of freedom of a figure that is stated
     */
    public record Reliability(
            @NotNull @Positive Integer uncertainWidth,
            @NotNull @Positive Integer tooUncertainWidth,
            @NotNull @Positive Integer minimumDegreesOfFreedom) {}

    /**
     * How intervals are made.
     *
     * @param confidenceLevelPercent of intervals, such as 95
     * @param assumedIntraclassCorrelationPercent for clusters when nothing can be estimated, such as 5
     */
    public record Precision(
            @NotNull @Positive @Max(99) Integer confidenceLevelPercent,
            @NotNull @PositiveOrZero @Max(100) Integer assumedIntraclassCorrelationPercent) {}

    /** As outputs cite it: {@code reporting-1}. */
    public String citation() {
        return id + "-" + version;
    }
}
