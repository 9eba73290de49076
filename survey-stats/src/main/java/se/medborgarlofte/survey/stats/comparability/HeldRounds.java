package se.medborgarlofte.survey.stats.comparability;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.change.Changes;
import se.medborgarlofte.survey.stats.change.TwoRounds;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

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

    /** Whether it is these two, whichever is named first. */
    public boolean isOf(Round one, Round other) {
        var held = Stream.of(rounds.first(), rounds.second())
                .map(AnsweredRound::round)
                .map(Round::id)
                .toList();
        return held.contains(one.id()) && held.contains(other.id()) && !one.id().equals(other.id());
    }

    /** What may be compared of each indicator. */
    public List<Comparability> comparability() {
        return indicators.stream().map(HeldIndicator::comparability).toList();
    }
}
