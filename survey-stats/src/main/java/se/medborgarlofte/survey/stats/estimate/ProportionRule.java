package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.check.Checks;

/**
 * How the interval of a share is made.
 *
 * @param level of the two-sided interval, in (0, 1), such as 0.95
 * @param assumedIntraClusterCorrelation used at 0 or n of n in a clustered design where no design effect can be measured,
 *     in [0, 1], such as 0.05
 */
public record ProportionRule(double level, double assumedIntraClusterCorrelation) {

    public ProportionRule {
        Checks.openUnit("level", level);
        Checks.closedUnit("assumed intra-cluster correlation", assumedIntraClusterCorrelation);
    }
}
