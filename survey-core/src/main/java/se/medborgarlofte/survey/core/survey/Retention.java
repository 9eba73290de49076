package se.medborgarlofte.survey.core.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Period;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * How long raw answers are kept.
 *
 * @param after counted from the last day of fieldwork: {@code P2Y}
 * @param decision that says so, where one has been taken
 */
public record Retention(@NotNull Period after, Optional<@NotBlank String> decision) {

    public Retention {
        decision = Authored.optional(decision);
    }
}
