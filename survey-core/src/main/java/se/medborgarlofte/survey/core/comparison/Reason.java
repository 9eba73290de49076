package se.medborgarlofte.survey.core.comparison;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * One reason why two figures may not mean the same, and what shows it.
 *
 * @param area the one area it is about; all when absent
 * @param overridden who decided to compare all the same
 */
public record Reason(
        ReasonCode code,
        Effect effect,
        Optional<AreaCode> area,
        List<Evidence> evidence,
        Optional<SignedOverride> overridden) {

    public Reason {
        requireNonNull(code, "code");
        requireNonNull(effect, "effect");
        area = Authored.optional(area);
        evidence = List.copyOf(evidence);
        overridden = Authored.optional(overridden);
    }

    public static Reason of(ReasonCode code, Effect effect, List<Evidence> evidence) {
        return new Reason(code, effect, Optional.empty(), evidence, Optional.empty());
    }

    public Reason in(AreaCode place) {
        return new Reason(code, effect, Optional.of(place), evidence, overridden);
    }

    public boolean isBlock() {
        return effect == Effect.BLOCK;
    }

    /** Whether it stands in the way of, or beside, figures for {@code place}; those for all when absent. */
    public boolean concerns(Optional<AreaCode> place) {
        return area.isEmpty() || area.equals(place);
    }

    /** A warning from now on, with the name of whoever answers for it. */
    Reason overriddenBy(SignedOverride override) {
        return new Reason(code, Effect.WARN, area, evidence, Optional.of(override));
    }
}
