package se.medborgarlofte.survey.stats.comparability;

import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

/**
 * One indicator in two rounds.
 *
 * @param first who counts in the earlier round, of those whom both rounds would have asked
 * @param second likewise in the later
 */
public record HeldIndicator(Comparability comparability, ShareItem first, ShareItem second) {

    public Indicator indicator() {
        return comparability.indicator();
    }
}
