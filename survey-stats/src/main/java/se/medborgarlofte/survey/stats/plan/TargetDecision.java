package se.medborgarlofte.survey.stats.plan;

import se.medborgarlofte.survey.stats.estimate.Interval;

/**
 * Whether a target was reached, and the two one-sided bounds that say so.
 *
 * @param bounds lower and upper, each with the target's alpha beyond it
 */
public record TargetDecision(TargetVerdict verdict, Interval bounds) {}
