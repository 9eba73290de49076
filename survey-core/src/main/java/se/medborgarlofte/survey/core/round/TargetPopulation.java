package se.medborgarlofte.survey.core.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * Whom the round is about.
 *
 * @param description such as "residents of the municipality aged 16 to 84"
 * @param ageFrom youngest, in whole years
 * @param ageTo oldest, in whole years; no limit when absent
 */
public record TargetPopulation(
        @NotNull @Valid LocalizedText description,
        @NotNull @Min(0) @Max(120) Integer ageFrom,
        Optional<@Min(0) @Max(120) Integer> ageTo) {

    public TargetPopulation {
        ageTo = Authored.optional(ageTo);
    }

    /** A description that lacks a language, and ages that nobody has. */
    Findings check(List<String> languages) {
        var text = LocalizedText.missing(Optional.ofNullable(description), languages, "description");
        boolean empty =
                ageFrom != null && ageTo.filter(oldest -> oldest < ageFrom).isPresent();
        return empty ? text.and(Findings.of(Finding.error("population.emptyAgeRange", "ageTo"))) : text;
    }
}
