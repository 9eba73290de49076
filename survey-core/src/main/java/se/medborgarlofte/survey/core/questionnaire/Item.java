package se.medborgarlofte.survey.core.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** One line of a battery, answered by one of the battery's choices. */
public record Item(
        @NotNull @Valid ItemId id, @NotNull @Valid LocalizedText wording) {}
