package se.medborgarlofte.survey.core.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * The municipality a survey is about.
 *
 * @param code the official four digits, where it is a Swedish municipality
 * @param name as people say it: "Halmstad"
 */
public record Municipality(
        Optional<@Pattern(regexp = "\\d{4}") String> code,
        @NotNull @NotBlank String name) {

    public Municipality {
        code = Authored.optional(code);
    }
}
