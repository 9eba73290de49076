package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * A goal was fixed, before anybody knew how it would go.
 *
 * @param by a body, and never a person's name
 * @param sha256 of the {@link GoalRecord}, kept from the day on which it was fixed
 * @param earlier what it was before, if it has been changed; the first one first
 */
public record FixedGoal(
        @NotNull @Valid LocalizedText by,
        @NotNull @Valid PartialDate on,
        Optional<@Pattern(regexp = "[0-9a-f]{64}") String> sha256,
        List<@NotNull @Valid EarlierGoal> earlier) {

    public FixedGoal {
        sha256 = Authored.optional(sha256);
        earlier = Authored.list(earlier);
    }
}
