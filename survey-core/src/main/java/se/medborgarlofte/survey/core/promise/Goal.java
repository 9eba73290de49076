package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * What should come out of a promise.
 *
 * @param text in the words residents were given
 * @param measure how it will be told; absent when nobody fixed it, and then it cannot be followed up
 */
public record Goal(
        @NotNull @Valid PartId id, @NotNull @Valid LocalizedText text, Optional<@Valid GoalMeasure> measure) {

    public Goal {
        measure = Authored.optional(measure);
    }
}
