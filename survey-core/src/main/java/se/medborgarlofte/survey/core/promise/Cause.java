package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * Why the parties think there is a problem.
 *
 * @param problem the problem statement it explains
 */
public record Cause(
        @NotNull @Valid PartId id,
        @NotNull @Valid PartId problem,
        @NotNull @Valid LocalizedText text) {}
