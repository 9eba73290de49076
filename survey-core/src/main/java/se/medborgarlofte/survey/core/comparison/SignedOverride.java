package se.medborgarlofte.survey.core.comparison;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.round.RoundId;

/**
 * A decision to compare in spite of a reason that forbids it; it is printed in every output.
 *
 * @param indicator the one it is for; all when absent
 * @param name of the person who answers for it
 * @param role such as "safety coordinator"
 * @param text why the comparison holds all the same
 */
public record SignedOverride(
        @NotNull ReasonCode code,
        @NotNull @Valid RoundId first,
        @NotNull @Valid RoundId second,
        Optional<@Valid IndicatorId> indicator,
        @NotNull @NotBlank String name,
        @NotNull @NotBlank String role,
        @NotNull LocalDate on,

        @NotNull @Size(min = SignedOverride.SHORTEST, max = 2000)
        String text) {

    /** Fewer letters give no reason. */
    public static final int SHORTEST = 40;

    public SignedOverride {
        indicator = Authored.optional(indicator);
    }

    /** Whether it is about this indicator in this pair of rounds. */
    boolean isAbout(RoundId earlier, RoundId later, IndicatorId compared) {
        return first.equals(earlier)
                && second.equals(later)
                && indicator.map(compared::equals).orElse(true);
    }
}
