package se.medborgarlofte.survey.core.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;

/**
 * An answer that is set aside before the others are shared out.
 *
 * @param code that is answered; either this or {@code missing}
 * @param missing what kind of missing answer it is, where the questionnaire has no code for it
 * @param share of everybody the question is put to
 * @param except groups with another share, the first that fits
 */
public record Before(
        Optional<Integer> code,
        Optional<MissingReason> missing,
        @NotNull @Min(0) @Max(1) BigDecimal share,
        List<@NotNull @Valid Rate> except) {

    public Before {
        code = Authored.optional(code);
        missing = Authored.optional(missing);
        except = Authored.list(except);
    }

    /** The share among people with these traits. */
    public BigDecimal shareOf(Map<String, Integer> traits) {
        return Rate.first(except, traits).orElse(share);
    }
}
