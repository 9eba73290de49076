package se.medborgarlofte.survey.core.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * The programme: one municipality that asks the same questions again and again.
 *
 * @param id a short name for files and addresses
 * @param publisher who stands behind what is published
 * @param synthetic whether the answers are invented, for practice; every output then says so
 * @param languages that everything people read must be written in
 * @param headlines indicators shown first, in order
 * @param breakdowns of every indicator, in order
 * @param retention how long raw answers are kept
 * @param texts what only this municipality can say, filled into the pages for residents: contact, legal basis …
 * @param look of the pages; the usual one when absent
 * @param hosting what the server does with those who visit it
 * @param problemIndex of the survey's own; absent when it has none
 */
public record Survey(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,60}")
        String id,

        @NotNull @Valid LocalizedText title,
        @NotNull @Valid Municipality municipality,
        @NotNull @NotBlank String publisher,
        Boolean synthetic,
        @NotEmpty List<@NotNull @Pattern(regexp = LocalizedText.LANGUAGE) String> languages,
        @NotEmpty List<@NotNull @Valid IndicatorId> headlines,
        List<@NotNull @Valid Breakdown> breakdowns,
        Optional<@Valid Retention> retention,
        Map<@NotNull String, @NotNull @Valid LocalizedText> texts,
        Optional<@Valid Look> look,
        Optional<@Valid Hosting> hosting,
        Optional<@Valid ProblemIndex> problemIndex) {

    public Survey {
        synthetic = Authored.flag(synthetic);
        languages = Authored.list(languages);
        headlines = Authored.list(headlines);
        breakdowns = Authored.list(breakdowns);
        retention = Authored.optional(retention);
        texts = Authored.map(texts);
        look = Authored.optional(look);
        hosting = Authored.optional(hosting);
        problemIndex = Authored.optional(problemIndex);
    }

    /** A survey that looks as usual, on a server of which nothing is said, and without an index. */
    public Survey(
            String id,
            LocalizedText title,
            Municipality municipality,
            String publisher,
            Boolean synthetic,
            List<String> languages,
            List<IndicatorId> headlines,
            List<Breakdown> breakdowns,
            Optional<Retention> retention,
            Map<String, LocalizedText> texts) {
        this(
                id,
                title,
                municipality,
                publisher,
                synthetic,
                languages,
                headlines,
                breakdowns,
                retention,
                texts,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether addresses of those who visit are logged, as far as the survey says. */
    public boolean logsAddresses() {
        return hosting.map(Hosting::logsAddresses).orElse(false);
    }

    /** Texts that lack one of the survey's languages, breakdowns that are not in order, colours that cannot be read. */
    public Findings check() {
        var ofTexts = texts.entrySet().stream()
                .map(entry -> LocalizedText.missing(
                        Optional.ofNullable(entry.getValue()), languages, "texts." + entry.getKey()))
                .collect(Findings.joined());
        return LocalizedText.missing(Optional.ofNullable(title), languages, "title")
                .and(Findings.each(breakdowns, "breakdowns", breakdown -> breakdown.check(languages)))
                .and(ofTexts)
                .and(look.map(Look::check).orElse(Findings.NONE).under("look"))
                .and(problemIndex
                        .map(index -> index.check(languages))
                        .orElse(Findings.NONE)
                        .under("problemIndex"));
    }
}
