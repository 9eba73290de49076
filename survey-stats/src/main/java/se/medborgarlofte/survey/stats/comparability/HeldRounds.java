package se.medborgarlofte.survey.stats.comparability;

import java.util.List;
import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.stats.change.Changes;
import se.medborgarlofte.survey.stats.change.TwoRounds;

/**
 * Two rounds held against each other.
 *
 * @param changes how their shares are set against each other
 * @param rules that decided what may be compared
 * @param indicators that both rounds asked for, the headlines first
 */
public record HeldRounds(TwoRounds rounds, Changes changes, ComparisonRules rules, List<HeldIndicator> indicators) {

    public HeldRounds {
        indicators = List.copyOf(indicators);
    }

    /** What may be compared of each indicator. */
    public List<Comparability> comparability() {
        return indicators.stream().map(HeldIndicator::comparability).toList();
    }
}
