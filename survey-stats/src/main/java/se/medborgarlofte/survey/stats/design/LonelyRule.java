package se.medborgarlofte.survey.stats.design;

/**
 * How strata are treated in which nothing varies.
 *
 * @param lonely with one unit in the whole design
 * @param inDomains whether strata are treated alike that have several units, but one in the domain
 */
record LonelyRule(LonelyPsu lonely, boolean inDomains) {

    /** Whether a stratum with a single unit in the domain is measured from the mean of all units. */
    boolean recentresDomains() {
        return inDomains && lonely != LonelyPsu.AVERAGE;
    }

    boolean averagesDomains() {
        return inDomains && lonely == LonelyPsu.AVERAGE;
    }
}
