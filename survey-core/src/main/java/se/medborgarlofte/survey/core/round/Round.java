package se.medborgarlofte.survey.core.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * One time the questions were put to people.
 *
 * @param state planned, open or closed
 * @param questionnaire the version all its responses answer
 * @param areaEdition of the area set its responses refer to
 * @param design how people came to be asked
 * @param modes in which responses may be given
 * @param columns what its file tells about the sample, in the order of the file
 * @param lonelyUnits what to do about strata with a single unit; refuse when absent
 * @param note what a reader must know, such as an unusual event during fieldwork
 */
public record Round(
        @NotNull @Valid RoundId id,
        @NotNull @Valid LocalizedText title,
        @NotNull RoundState state,
        @NotNull @Valid AskedWith questionnaire,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,30}")
        String areaEdition,

        @NotNull CollectionDesign design,
        @NotEmpty List<@NotNull Mode> modes,
        @NotNull @Valid Fieldwork fieldwork,
        @NotNull @Valid TargetPopulation population,
        List<@NotNull DesignColumn> columns,
        Optional<LonelyPsu> lonelyUnits,
        Optional<@Valid Paradata> paradata,
        Optional<@Valid LocalizedText> note) {

    public Round {
        modes = Authored.list(modes);
        columns = Authored.list(columns);
        lonelyUnits = Authored.optional(lonelyUnits);
        paradata = Authored.optional(paradata);
        note = Authored.optional(note);
    }

    public boolean isClosed() {
        return state == RoundState.CLOSED;
    }

    /** Whether both its days are written; they may be left out until the round has been found sound. */
    public boolean hasDays() {
        return fieldwork != null && fieldwork.isSound();
    }

    public boolean has(DesignColumn column) {
        return columns.contains(column);
    }

    public LonelyPsu lonelyPsu() {
        return lonelyUnits.orElse(LonelyPsu.FAIL);
    }

    /** The same round without its counts of people, which are told with its own report and not before. */
    public Round uncounted() {
        return new Round(
                id,
                title,
                state,
                questionnaire,
                areaEdition,
                design,
                modes,
                fieldwork,
                population,
                columns,
                lonelyUnits,
                Optional.empty(),
                note);
    }

    /** What is wrong within the round itself. */
    public Findings check(List<String> languages) {
        return LocalizedText.missing(Optional.ofNullable(title), languages, "title")
                .and(checkDigest())
                .and(fieldwork == null ? Findings.NONE : fieldwork.check().under("fieldwork"))
                .and(
                        population == null
                                ? Findings.NONE
                                : population.check(languages).under("population"))
                .and(checkColumns())
                .and(paradata.map(counts -> counts.check().under("paradata")).orElse(Findings.NONE))
                .and(LocalizedText.missing(note, languages, "note"));
    }

    private Findings checkDigest() {
        boolean unsealed = state != RoundState.PLANNED
                && questionnaire != null
                && questionnaire.sha256().isEmpty();
        return unsealed
                ? Findings.of(Finding.error("round.questionnaireNotSealed", "questionnaire.sha256"))
                : Findings.NONE;
    }

    private Findings checkColumns() {
        var seen = new Seen<DesignColumn>();
        return Findings.each(
                columns,
                "columns",
                column -> seen.again(column)
                        ? Findings.of(Finding.error("round.columnRepeated", "").with("column", column))
                        : Findings.NONE);
    }
}
