package se.medborgarlofte.survey.stats.verdict;

import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.comparison.Verdict;
import se.medborgarlofte.survey.core.indicator.Direction;
import se.medborgarlofte.survey.stats.change.Change;
import se.medborgarlofte.survey.stats.change.Difference;
import se.medborgarlofte.survey.stats.comparability.HeldIndicator;
import se.medborgarlofte.survey.stats.comparability.HeldRounds;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;
import se.medborgarlofte.survey.stats.multiplicity.SimultaneousLevel;
import se.medborgarlofte.survey.stats.plan.Detection;

/**
 * Gives one verdict after the other, each read from one interval.
 *
 * @param family comparisons that share the chance of a false verdict, m
 * @param smallestChange worth having, in percentage points
 */
record Judging(HeldRounds held, int family, double smallestChange) {

    private static final double PERCENT = 100;

    /** Of each interval. */
    double level() {
        return new SimultaneousLevel(1 - alpha(), family).ofEach();
    }

    ComparedShare of(HeldIndicator indicator, Optional<AreaCode> area) {
        var rounds = held.rounds();
        var change = held.changes()
                .of(
                        indicator.first(),
                        rounds.first().in(area),
                        indicator.second(),
                        rounds.second().in(area));
        return judged(indicator.comparability().within(area), area, change);
    }

    private ComparedShare judged(Comparability comparability, Optional<AreaCode> area, Change change) {
        boolean enough = isEnough(change.first()) && isEnough(change.second());
        var difference = comparability.isBlocked() || !enough
                ? Optional.<Difference>empty()
                : change.difference(level()).filter(any -> any.degreesOfFreedom() >= limits().degreesOfFreedomFrom());
        return new ComparedShare(
                comparability,
                area,
                shown(change.first()),
                shown(change.second()),
                verdict(comparability, difference),
                difference,
                OptionalDouble.empty(),
                difference.isPresent() ? detectable(change, comparability) : OptionalDouble.empty());
    }

    private Verdict verdict(Comparability comparability, Optional<Difference> difference) {
        if (comparability.isBlocked()) {
            return Verdict.CANNOT_BE_COMPARED;
        }
        return difference
                .map(Difference::interval)
                .map(interval -> verdict(interval))
                .orElse(Verdict.TOO_FEW_ANSWERS);
    }

    private Verdict verdict(Interval interval) {
        return Verdict.of(interval.lower(), interval.upper(), smallestChange / PERCENT);
    }

    private OptionalDouble detectable(Change change, Comparability comparability) {
        var detection = new Detection(alpha(), family, limits().power() / PERCENT);
        return change.detectable(detection, comparability.indicator().direction() != Direction.HIGHER_IS_BETTER);
    }

    private boolean isEnough(ProportionEstimate share) {
        return known(share).isPresent() && new Enough(limits()).of(share);
    }

    /** An open round has no precision, whatever could be computed. */
    private Optional<Known> known(ProportionEstimate share) {
        return held.rounds().areSamples() ? share.precision().known() : Optional.empty();
    }

    private ShareOfRound shown(ProportionEstimate share) {
        var known = known(share);
        boolean few = share.n() < limits().shownFrom()
                || known.filter(precision -> Enough.effective(share, precision) < limits().shownFrom())
                        .isPresent();
        return new ShareOfRound(
                share.n(),
                few ? OptionalDouble.empty() : share.share(),
                few ? Optional.empty() : known.map(precision -> Enough.effective(share, precision)),
                few
                        ? OptionalDouble.empty()
                        : known.map(precision -> OptionalDouble.of(precision.standardError()))
                                .orElse(OptionalDouble.empty()),
                few ? Optional.empty() : known.map(Known::interval));
    }

    private double alpha() {
        return limits().familyAlpha() / PERCENT;
    }

    private ComparisonRules.Verdicts limits() {
        return held.rules().verdicts();
    }
}
