package se.medborgarlofte.survey.stats.study;

import se.medborgarlofte.survey.stats.estimate.ProportionInterval;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;

/**
 * How intervals are made. Totals, means and ratios have Student's t, quantiles Woodruff's; only shares have a choice, and at
 * 0 and n of n they all have Korn and Graubard's, which knows of clusters there.
 *
 * @param ofShares the way to an interval of a share
 * @param level in (0, 1), such as 0.95
 * @param assumedIntraClusterCorrelation for 0 or n of n in a clustered design, in [0, 1]: see {@link ProportionRule}
 */
public record IntervalRule(ProportionInterval ofShares, double level, double assumedIntraClusterCorrelation) {

    /** @throws IllegalArgumentException if level or correlation is out of its range */
    public IntervalRule {
        new ProportionRule(level, assumedIntraClusterCorrelation);
    }

    ProportionRule proportions() {
        return new ProportionRule(level, assumedIntraClusterCorrelation);
    }
}
