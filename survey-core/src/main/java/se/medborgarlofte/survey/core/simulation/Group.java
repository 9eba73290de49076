package se.medborgarlofte.survey.core.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * People who are alike in where they live, and in some of their answers.
 *
 * @param area they live in; without it they live elsewhere, or in a sample anywhere, each area being as likely
 * @param answers how many of them answer; for rounds that are open to all
 * @param asked how many of them are drawn and asked; for samples
 * @param fixed the code that all of them give to a question
 */
public record Group(
        Optional<@Valid AreaCode> area,
        Optional<@PositiveOrZero @Max(1_000_000) Integer> answers,
        Optional<@PositiveOrZero @Max(1_000_000) Integer> asked,
        Map<@NotNull String, @NotNull Integer> fixed) {

    public Group {
        area = Authored.optional(area);
        answers = Authored.optional(answers);
        asked = Authored.optional(asked);
        fixed = Authored.map(fixed);
    }

    /** So many answers from anywhere. */
    public static Group of(int answers) {
        return new Group(Optional.empty(), Optional.of(answers), Optional.empty(), Map.of());
    }

    /** How many people there are in it, whether all of them answer or not. */
    public int people() {
        return answers.or(() -> asked).orElse(0);
    }

    /** Whether it was drawn, so that some of its people may not answer. */
    public boolean isDrawn() {
        return answers.isEmpty();
    }
}
