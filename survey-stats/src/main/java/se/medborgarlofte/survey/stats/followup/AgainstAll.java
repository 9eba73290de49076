package se.medborgarlofte.survey.stats.followup;

import java.util.Optional;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.AreaAgainstRest;
import se.medborgarlofte.survey.stats.estimate.Estimate;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/**
 * An area beside the municipality that it is part of.
 *
 * @param all the share of the municipality, in [0, 1]
 */
public record AgainstAll(double all, Standing standing) {

    /** How an area stands to the whole, read from one interval of the difference. */
    public enum Standing {
        HIGHER,
        LOWER,
        NOT_ESTABLISHED
    }

    /**
     * Nothing where no variance can be estimated.
     *
     * @param level of the interval, in (0, 1)
     */
    public static Optional<AgainstAll> of(AnsweredRound round, ShareItem item, Domain area, double level) {
        var shares = AreaAgainstRest.of(item, area, round.design());
        return Estimate.of(shares.areaMinusAll(), level)
                .interval()
                .map(interval -> new AgainstAll(shares.all().value(), standing(interval)));
    }

    /** Where there are too few answers to establish anything. */
    AgainstAll notEstablished() {
        return new AgainstAll(all, Standing.NOT_ESTABLISHED);
    }

    private static Standing standing(Interval interval) {
        if (interval.lower() > 0) {
            return Standing.HIGHER;
        }
        return interval.upper() < 0 ? Standing.LOWER : Standing.NOT_ESTABLISHED;
    }
}
