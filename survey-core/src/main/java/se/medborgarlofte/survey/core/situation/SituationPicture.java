package se.medborgarlofte.survey.core.situation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * What one party's picture of the situation (lägesbild) rests on; the parties' pictures are kept apart.
 *
 * @param sourcesUsed where the knowledge comes from
 * @param sourcesRejected what was looked at and left out
 * @param limitations what the choice of sources may hide
 */
public record SituationPicture(
        @NotNull Party party,
        @NotNull @Valid PartialDate period,
        List<@NotNull @Valid LocalizedText> sourcesUsed,
        List<@NotNull @Valid LocalizedText> sourcesRejected,
        Optional<@Valid LocalizedText> limitations) {

    public SituationPicture {
        sourcesUsed = Authored.list(sourcesUsed);
        sourcesRejected = Authored.list(sourcesRejected);
        limitations = Authored.optional(limitations);
    }

    /** A period that no calendar has, and texts that lack one of {@code languages}. */
    public Findings check(List<String> languages) {
        return PartialDate.check(Optional.ofNullable(period), "period")
                .and(Findings.each(sourcesUsed, "sourcesUsed", text -> text.missingIn(languages)))
                .and(Findings.each(sourcesRejected, "sourcesRejected", text -> text.missingIn(languages)))
                .and(LocalizedText.missing(limitations, languages, "limitations"));
    }
}
