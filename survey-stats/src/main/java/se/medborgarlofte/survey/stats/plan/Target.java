package se.medborgarlofte.survey.stats.plan;

import java.util.Optional;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.MeasuredShare;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareBounds;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

/**
 * A value fixed before the round that tells whether it was reached. Met when the one-sided bound towards the wrong side is
 * still on the right one, missed when the other bound is on the wrong one, else undecided: the chance of a false "met" and
 * that of a false "missed" are both at most alpha.
 *
 * @param value in the unit of what is estimated; on the right side itself
 * @param alpha of each bound, in (0, 0.5), such as 0.05
 */
public record Target(Side side, double value, double alpha) {

    /** Where the right side is. */
    public enum Side {
        AT_MOST {
            @Override
            boolean holds(double bound, double value) {
                return bound <= value;
            }
        },
        AT_LEAST {
            @Override
            boolean holds(double bound, double value) {
                return bound >= value;
            }
        };

        abstract boolean holds(double bound, double value);
    }

    public Target {
        Checks.that(Double.isFinite(value), "target", "finite", value);
        Checks.alpha(alpha);
    }

    /**
     * The same target where a promise over several areas is called missed as soon as one of them is: by the bound at
     * {@code alpha/k}.
     *
     * @param areas k, at least 1
     * @throws IllegalArgumentException if it is not
     */
    public Target sharedBy(int areas) {
        Checks.that(areas >= 1, "number of areas", "at least 1", areas);
        return new Target(side, value, alpha / areas);
    }

    /** By two one-sided bounds that were made elsewhere, each at this target's alpha. */
    public TargetDecision decide(Interval bounds) {
        boolean lower = side.holds(bounds.lower(), value);
        boolean upper = side.holds(bounds.upper(), value);
        if (lower != upper) {
            return new TargetDecision(TargetVerdict.UNDECIDED, bounds);
        }
        return new TargetDecision(lower ? TargetVerdict.MET : TargetVerdict.MISSED, bounds);
    }

    /** A share, by Korn and Graubard's bounds capped at n. */
    public TargetDecision decide(MeasuredShare share) {
        return decide(new Interval(ShareBounds.lower(share, alpha), ShareBounds.upper(share, alpha)));
    }

    /** A mean, an index or a difference, by the bounds of Student's t; for a share they can be wrong by a factor of two. */
    public TargetDecision decide(MeasuredValue measured) {
        return decide(measured.bounds(alpha));
    }

    /**
     * The share in a part of the population, by Korn and Graubard's bounds capped at n; nothing can be said where it has no
     * known precision.
     *
     * @param item with its base in the whole sample
     * @param assumedIntraClusterCorrelation for 0 or n of n in a clustered design, in [0, 1]: see {@link ProportionRule}
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single sampling unit and the design has no
     *     rule for it
     * @throws IllegalArgumentException if item, domain and design are not of the same number of rows, or the correlation is
     *     not in its range
     */
    public Optional<TargetDecision> decide(
            ShareItem item, Domain domain, SurveyDesign design, double assumedIntraClusterCorrelation) {
        var rule = new ProportionRule(1 - 2 * alpha, assumedIntraClusterCorrelation);
        return Proportion.of(item, domain, design, rule)
                .precision()
                .known()
                .map(Known::interval)
                .map(this::decide);
    }
}
