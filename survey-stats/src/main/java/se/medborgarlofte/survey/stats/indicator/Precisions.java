package se.medborgarlofte.survey.stats.indicator;

import java.util.Optional;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.Precision;

/** What may be said of the precision of a round's estimates: nothing at all unless the round is a sample. */
record Precisions(CollectionDesign collection) {

    Optional<Known> known(Precision precision) {
        return collection.isSample() ? precision.known() : Optional.empty();
    }

    /** Why there is none; absent when there is one. */
    Optional<String> reason(Precision precision) {
        return collection.isSample()
                ? precision.match(
                        known -> Optional.empty(),
                        why -> Optional.of(why.reason().name()))
                : Optional.of(IndicatorFigure.NOT_A_SAMPLE);
    }
}
