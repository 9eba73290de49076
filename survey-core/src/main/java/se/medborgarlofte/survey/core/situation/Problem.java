package se.medborgarlofte.survey.core.situation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * One row of the table that joins what residents were asked with what municipality and police record.
 *
 * @param name in the middle of a sentence: "drunk people outdoors"
 * @param indicator of the residents, where they are asked about it
 * @param gradeOnly whether its counts measure the work of the police rather than the problem, and are never used
 */
public record Problem(
        @NotNull @Valid ProblemCode code,
        @NotNull @Valid LocalizedText name,
        Optional<@Valid IndicatorId> indicator,
        Boolean gradeOnly) {

    public Problem {
        indicator = Authored.optional(indicator);
        gradeOnly = Authored.flag(gradeOnly);
    }

    /** One that nothing more is known of than its code. */
    static Problem named(ProblemCode code) {
        return new Problem(code, LocalizedText.of("sv", code.value()), Optional.empty(), false);
    }
}
