package se.medborgarlofte.survey.core.comparison;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * What somebody knows about a round.
 *
 * @param register the sample was drawn from
 * @param weighting margins and trimming, in words; the same words mean the same weighting
 * @param event something exceptional during fieldwork, such as a pandemic, a shooting or a storm
 */
public record RoundDeclaration(
        @NotNull @Valid RoundId round,
        Optional<@Pattern(regexp = Authored.NOT_BLANK) String> register,
        Optional<SampledUnit> sampled,
        Optional<@Pattern(regexp = Authored.NOT_BLANK) String> weighting,
        Boolean preliminary,
        Optional<@Valid LocalizedText> event,
        List<@NotNull @Valid MovedPopulation> moved) {

    /** What was drawn. */
    public enum SampledUnit {
        PERSONS,
        HOUSEHOLDS
    }

    public RoundDeclaration {
        register = Authored.optional(register);
        sampled = Authored.optional(sampled);
        weighting = Authored.optional(weighting);
        preliminary = Authored.flag(preliminary);
        event = Authored.optional(event);
        moved = Authored.list(moved);
    }

    static RoundDeclaration nothing(RoundId round) {
        return new RoundDeclaration(
                round, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty(), List.of());
    }
}
