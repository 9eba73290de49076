package se.medborgarlofte.survey.stats.plan;

import se.medborgarlofte.survey.stats.check.Checks;

/**
 * The answers needed in each of two independent rounds of equal size to see a share change:
 * {@code deff ((z(1-alpha/2m) sqrt(2 p̄ q̄) + z(power) sqrt(p1 q1 + p2 q2)) / (p2 - p1))²}, p̄ the mean of both.
 *
 * @param before p1, in [0, 1]
 * @param after p2, in [0, 1], another than p1
 * @param designEffect of both rounds, above 0
 * @see <a href="https://doi.org/10.1002/0471445428">Fleiss, Levin and Paik (2003), Statistical Methods for Rates and
 *     Proportions, chapter 4</a>
 */
public record SizeForChange(double before, double after, double designEffect, Detection detection) {

    public SizeForChange {
        Checks.closedUnit("share before", before);
        Checks.closedUnit("share after", after);
        Checks.that(before != after, "share after", "another than before " + before, after);
        Checks.positive("design effect", designEffect);
    }

    /** Of each round; above 0, not whole. */
    public double answersPerRound() {
        double mean = (before + after) / 2;
        double none = detection.critical() * Math.sqrt(2 * mean * (1 - mean));
        double some = detection.reserve() * Math.sqrt(before * (1 - before) + after * (1 - after));
        double ratio = (none + some) / (after - before);
        return designEffect * ratio * ratio;
    }
}
