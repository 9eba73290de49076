package se.medborgarlofte.survey.stats.followup;

import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/** What of the figures of an area a look back may tell. */
public interface Telling {

    /** For whoever answers for the survey: everything. */
    Telling EVERYTHING = new Telling() {
        @Override
        public RoundsComparison of(RoundsComparison change) {
            return change;
        }

        @Override
        public boolean tells(Round round, Indicator indicator, AreaCode area, int n) {
            return true;
        }
    };

    /** The comparison as far as it may be told. */
    RoundsComparison of(RoundsComparison change);

    /**
     * Whether the share of an area in a round may be told, or anything that is read from it.
     *
     * @param n valid answers that the share rests on
     */
    boolean tells(Round round, Indicator indicator, AreaCode area, int n);
}
