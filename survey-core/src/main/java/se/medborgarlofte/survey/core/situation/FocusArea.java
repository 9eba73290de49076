package se.medborgarlofte.survey.core.situation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * A problem in an area that the deciders chose to work on.
 *
 * @param reason why this one, where it was not the first in the order of common ground
 */
public record FocusArea(
        @NotNull @Valid AreaCode area, @NotNull @Valid ProblemCode problem, Optional<@Valid LocalizedText> reason) {

    public FocusArea {
        reason = Authored.optional(reason);
    }
}
