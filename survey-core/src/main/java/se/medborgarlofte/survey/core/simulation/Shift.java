package se.medborgarlofte.survey.core.simulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * How much likelier one group is to answer in a certain way than people without the shift.
 *
 * @param variable of the composition
 * @param code of the group
 * @param logit added to the logarithm of the odds
 */
public record Shift(
        @NotNull String variable,
        @NotNull Integer code,
        @NotNull @Min(-10) @Max(10) BigDecimal logit) {}
