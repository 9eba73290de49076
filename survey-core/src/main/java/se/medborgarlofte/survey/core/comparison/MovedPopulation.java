package se.medborgarlofte.survey.core.comparison;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import se.medborgarlofte.survey.core.area.AreaCode;

/**
 * How many of an area's people the edition before counted elsewhere.
 *
 * @param percent 0 when the area is exactly a union of old ones
 */
public record MovedPopulation(
        @NotNull @Valid AreaCode area,
        @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal percent) {}
