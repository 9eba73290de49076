package se.medborgarlofte.survey.core.simulation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * Something people are rather than think, such as their age group.
 *
 * @param variable of a question with one choice
 * @param shares by code, together 1
 */
public record Trait(@NotNull String variable, @NotEmpty Map<Integer, BigDecimal> shares) {

    public Trait {
        shares = Authored.map(shares);
    }
}
