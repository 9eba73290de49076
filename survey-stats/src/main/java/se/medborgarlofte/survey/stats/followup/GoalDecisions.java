package se.medborgarlofte.survey.stats.followup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.promise.GoalKind;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.GoalRules;
import se.medborgarlofte.survey.core.promise.GoalSide;
import se.medborgarlofte.survey.core.promise.Suggestion.Effect;
import se.medborgarlofte.survey.stats.change.Change;
import se.medborgarlofte.survey.stats.change.Difference;
import se.medborgarlofte.survey.stats.comparability.HeldIndicator;
import se.medborgarlofte.survey.stats.comparability.HeldRounds;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;
import se.medborgarlofte.survey.stats.multiplicity.SimultaneousLevel;
import se.medborgarlofte.survey.stats.plan.MeasuredValue;
import se.medborgarlofte.survey.stats.plan.Target;
import se.medborgarlofte.survey.stats.plan.TargetDecision;
import se.medborgarlofte.survey.stats.verdict.Enough;

/**
 * Decides a goal area by area, by one-sided bounds.
 *
 * @param assumedCorrelation within clusters, in [0, 1], for shares of 0 or 1
 * @param telling of areas; of what it does not tell nothing is decided
 */
record GoalDecisions(
        GoalMeasure measure,
        GoalRules rules,
        HeldRounds held,
        AreaSet places,
        double assumedCorrelation,
        Telling telling) {

    private static final double PERCENT = 100;

    /** Both rounds are samples. */
    GoalOutcome outcome() {
        return measure.kind() == GoalKind.LEVEL ? level() : change();
    }

    private GoalOutcome level() {
        AnsweredRound round = held.rounds().second();
        return asked().flatMap(indicator -> round.share(indicator.indicator()))
                .map(item -> each(area -> level(item, area)))
                .orElseGet(() -> GoalOutcome.cannot(List.of(Cannot.NOT_ASKED)));
    }

    private GoalOutcome change() {
        return asked().map(indicator -> indicator.comparability().isBlocked()
                        ? GoalOutcome.cannot(List.of(Cannot.NOT_COMPARABLE))
                        : each(area -> change(indicator, area)))
                .orElseGet(() -> GoalOutcome.cannot(List.of(Cannot.NOT_ASKED)));
    }

    private GoalOutcome each(Function<AreaCode, AreaOutcome> outcome) {
        return GoalOutcome.of(measure.areas().stream().map(outcome).toList());
    }

    private Optional<HeldIndicator> asked() {
        return held.indicators().stream()
                .filter(any -> any.indicator().id().equals(measure.indicator()))
                .filter(any -> any.indicator().version().equals(measure.indicatorVersion()))
                .findFirst();
    }

    private AreaOutcome level(ShareItem item, AreaCode area) {
        var round = held.rounds().second();
        var where = round.in(Optional.of(area));
        var share = Proportion.of(item, where, round.design(), rule());
        if (isTooFew(share)) {
            return AreaOutcome.tooFew(area, share.n());
        }
        if (!isTold(round, area, share)) {
            return AreaOutcome.keptBack(area, share.n());
        }
        return target().decide(item, where, round.design(), assumedCorrelation)
                .map(decision -> decided(
                        area,
                        share.n(),
                        share.share(),
                        decision,
                        shared().decide(item, where, round.design(), assumedCorrelation),
                        needed(area, share)))
                .map(outcome -> outcome.beside(besideAll(item, where, share)))
                .orElseGet(() -> AreaOutcome.tooFew(area, share.n()));
    }

    /** At the level that holds for all areas, as everywhere: the same difference must not be told in two ways. */
    private Optional<AgainstAll> besideAll(ShareItem item, Domain where, ProportionEstimate share) {
        double level = new SimultaneousLevel(1 - familyAlpha(), places.areas().size()).ofEach();
        var read = AgainstAll.of(held.rounds().second(), item, where, level);
        return new Enough(held.rules().verdicts()).of(share) ? read : read.map(AgainstAll::notEstablished);
    }

    private AreaOutcome change(HeldIndicator indicator, AreaCode area) {
        var where = Optional.of(area);
        var rounds = held.rounds();
        Change change = held.changes()
                .of(
                        indicator.first(),
                        rounds.first().in(where),
                        indicator.second(),
                        rounds.second().in(where));
        int n = Math.min(change.first().n(), change.second().n());
        boolean isBlocked = indicator.comparability().within(where).isBlocked();
        return Optional.of(change)
                .filter(any -> !isBlocked && !isTooFew(any.first()) && !isTooFew(any.second()))
                .flatMap(any -> any.difference(1 - 2 * alpha()))
                .map(difference ->
                        isTold(rounds.first(), area, change.first()) && isTold(rounds.second(), area, change.second())
                                ? changed(area, n, difference)
                                : AreaOutcome.keptBack(area, n))
                .orElseGet(() -> AreaOutcome.tooFew(area, n));
    }

    private AreaOutcome changed(AreaCode area, int n, Difference difference) {
        var measured = new MeasuredValue(difference.value(), difference.standardError(), difference.degreesOfFreedom());
        return decided(
                area,
                n,
                OptionalDouble.of(difference.value()),
                target().decide(measured),
                Optional.of(shared().decide(measured)),
                Optional.empty());
    }

    private static AreaOutcome decided(
            AreaCode area,
            int n,
            OptionalDouble value,
            TargetDecision decision,
            Optional<TargetDecision> shared,
            Optional<Needed> needed) {
        var effect = effect(decision);
        return new AreaOutcome(
                area,
                n,
                value,
                effect,
                Optional.of(decision),
                shared.filter(any -> effect(any) == Effect.MISSED).isPresent(),
                needed.filter(any -> effect == Effect.UNDECIDED),
                Optional.empty(),
                false);
    }

    private static Effect effect(TargetDecision decision) {
        return switch (decision.verdict()) {
            case MET -> Effect.MET;
            case MISSED -> Effect.MISSED;
            case UNDECIDED -> Effect.UNDECIDED;
        };
    }

    private Optional<Needed> needed(AreaCode area, ProportionEstimate share) {
        double designEffect = share.precision()
                .known()
                .map(Known::designEffect)
                .orElse(OptionalDouble.empty())
                .orElse(1);
        var adults = places.area(area).flatMap(Area::adults);
        return Needed.of(target().value(), share.share().orElseThrow(), designEffect, adults, rules);
    }

    private boolean isTooFew(ProportionEstimate share) {
        return share.n() < held.rules().verdicts().shownFrom() || share.share().isEmpty();
    }

    private boolean isTold(AnsweredRound round, AreaCode area, ProportionEstimate share) {
        return asked().filter(held -> telling.tells(round.round(), held.indicator(), area, share.n()))
                .isPresent();
    }

    /** A change that is to be reached is one towards the better side: a fall is below 0. */
    private Target target() {
        boolean isLow = measure.side() == GoalSide.AT_MOST;
        double value = measure.target().doubleValue() / PERCENT;
        double signed = measure.kind() == GoalKind.CHANGE && isLow ? -value : value;
        return new Target(isLow ? Target.Side.AT_MOST : Target.Side.AT_LEAST, signed, alpha());
    }

    private Target shared() {
        return target().sharedBy(measure.areas().size());
    }

    private ProportionRule rule() {
        return new ProportionRule(1 - 2 * alpha(), assumedCorrelation);
    }

    private double familyAlpha() {
        return held.rules().verdicts().familyAlpha() / PERCENT;
    }

    private double alpha() {
        return rules.alpha() / PERCENT;
    }
}
