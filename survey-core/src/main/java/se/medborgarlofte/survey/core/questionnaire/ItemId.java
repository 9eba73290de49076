package se.medborgarlofte.survey.core.questionnaire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The name of one item of a battery, unique in the battery: {@code LITTER} in {@code PROBLEM}. */
public record ItemId(
        @NotNull @Pattern(regexp = QuestionId.SHAPE) String value) {

    @Override
    public String toString() {
        return value;
    }
}
