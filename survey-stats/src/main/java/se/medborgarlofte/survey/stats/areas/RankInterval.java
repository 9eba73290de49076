package se.medborgarlofte.survey.stats.areas;

import se.medborgarlofte.survey.stats.check.Checks;

/**
 * The places an area may have among several, 1 for the largest share.
 *
 * @param best from 1
 * @param worst at least {@code best}
 */
public record RankInterval(int best, int worst) {

    public RankInterval {
        Checks.that(best >= 1, "best place", "at least 1", best);
        Checks.that(worst >= best, "worst place", "at least the best", worst);
    }

    public int places() {
        return worst - best + 1;
    }
}
