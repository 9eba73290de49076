package se.medborgarlofte.survey.core.comparison;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.round.RoundId;

/**
 * What may be compared of one indicator between two rounds.
 *
 * @param first the earlier round
 * @param rules that decided it, such as {@code cmp-1}
 * @param reasons the worst first
 * @param sideBySide whether the two figures may at least stand beside each other
 */
public record Comparability(
        RoundId first, RoundId second, Indicator indicator, String rules, List<Reason> reasons, boolean sideBySide) {

    public Comparability {
        reasons = List.copyOf(reasons);
    }

    /** With what the overrides make of the reasons; a block that may not be overridden stays one. */
    public static Comparability of(
            RoundId first,
            RoundId second,
            Indicator indicator,
            List<Reason> reasons,
            List<SignedOverride> overrides,
            ComparisonRules rules) {
        var about = overrides.stream()
                .filter(override -> override.isAbout(first, second, indicator.id()))
                .toList();
        var decided = reasons.stream()
                .map(reason -> rules.overridden(reason, about))
                .sorted(comparing(Reason::effect).reversed().thenComparing(Reason::code))
                .toList();
        return new Comparability(
                first,
                second,
                indicator,
                rules.citation(),
                decided,
                decided.stream().allMatch(rules::sideBySide));
    }

    /** What concerns one area; all areas together when absent. */
    public Comparability within(Optional<AreaCode> area) {
        var concerning =
                reasons.stream().filter(reason -> reason.concerns(area)).toList();
        return new Comparability(first, second, indicator, rules, concerning, sideBySide);
    }

    /** The worst effect; absent when nothing stands between the figures. */
    public Optional<Effect> effect() {
        return reasons.stream().map(Reason::effect).max(Effect::compareTo);
    }

    public boolean isBlocked() {
        return reasons.stream().anyMatch(Reason::isBlock);
    }
}
