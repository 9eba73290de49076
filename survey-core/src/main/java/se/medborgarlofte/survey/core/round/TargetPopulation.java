package se.medborgarlofte.survey.core.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * Whom the round is about.
 *
 * @param description such as "residents of the municipality aged 16 to 84"
 * @param ageFrom youngest, in whole years
 * @param ageTo oldest, in whole years; no limit when absent
 */
public record TargetPopulation(
        @NotNull @Valid LocalizedText description,
        @NotNull @Min(0) @Max(120) Integer ageFrom,
        Optional<@Min(0) @Max(120) Integer> ageTo) {}
