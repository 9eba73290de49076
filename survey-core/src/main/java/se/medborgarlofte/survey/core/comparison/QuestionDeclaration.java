package se.medborgarlofte.survey.core.comparison;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;

/**
 * What somebody answers for about a question that was changed.
 *
 * @param fromVersion of the questionnaire
 * @param toVersion of the questionnaire
 * @param by the name of the person
 */
public record QuestionDeclaration(
        @NotNull @Valid QuestionId question,
        @NotNull @Positive Integer fromVersion,
        @NotNull @Positive Integer toVersion,
        @NotNull Kind kind,
        @NotNull @NotBlank String by,
        @NotNull LocalDate on) {

    /** What is declared. */
    public enum Kind {
        /** Only spelling and punctuation were changed. */
        EDITORIAL,
        /** Options were merged exactly, all of them inside the numerator or all outside. */
        EXACT_MERGING,
        /** The options are no scale: their number and their order mean nothing. */
        NOT_A_SCALE
    }
}
