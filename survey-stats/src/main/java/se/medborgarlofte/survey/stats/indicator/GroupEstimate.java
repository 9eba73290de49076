package se.medborgarlofte.survey.stats.indicator;

import java.util.OptionalDouble;
import se.medborgarlofte.survey.stats.estimate.MeanEstimate;
import se.medborgarlofte.survey.stats.estimate.Precision;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;

/**
 * An indicator in one group, before it is known what of it may be told.
 *
 * @param base the numbers it rests on
 * @param inside of the valid, who are in the numerator; 0 for a mean
 * @param value a share in [0, 1] or a mean; empty when nobody is in the base
 */
record GroupEstimate(Base base, int inside, OptionalDouble value, Precision precision) {

    /** The numbers of a base that are counted before anything is estimated. */
    record Counts(int eligible, int asked, int answered) {

        private Base with(int valid, double weighted) {
            return new Base(eligible, asked, answered, valid, weighted);
        }
    }

    static GroupEstimate of(Counts counts, ProportionEstimate share) {
        var base = counts.with(share.n(), share.weightedBase());
        return new GroupEstimate(base, share.inside(), share.share(), share.precision());
    }

    static GroupEstimate of(Counts counts, MeanEstimate mean) {
        return new GroupEstimate(counts.with(mean.n(), mean.weightedBase()), 0, mean.mean(), mean.precision());
    }
}
