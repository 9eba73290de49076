package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * A body decided the promise.
 *
 * @param body such as the municipal council or the Police Authority
 * @param on the day, month or year, as far as it is known
 * @param reference in the body's register (diarienummer)
 * @param rounds whose results the decision rests on; each closed when the decision was taken
 */
public record Decision(
        @NotNull @Valid LocalizedText body,
        @NotNull @Valid PartialDate on,
        Optional<@Pattern(regexp = Authored.NOT_BLANK) String> reference,
        List<@NotNull @Valid RoundId> rounds) {

    public Decision {
        reference = Authored.optional(reference);
        rounds = Authored.list(rounds);
    }
}
