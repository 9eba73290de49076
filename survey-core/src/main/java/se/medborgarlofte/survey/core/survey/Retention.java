package se.medborgarlofte.survey.core.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Period;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * How long raw answers are kept.
 *
 * @param after counted from the last day of fieldwork: {@code P2Y}
 * @param decision that says so, where one has been taken
 */
public record Retention(@NotNull Period after, Optional<@Pattern(regexp = Authored.NOT_BLANK) String> decision) {

    public Retention {
        decision = Authored.optional(decision);
    }
}
