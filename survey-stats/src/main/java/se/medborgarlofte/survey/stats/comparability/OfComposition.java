package se.medborgarlofte.survey.stats.comparability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.comparison.Degree;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.Trait;
import se.medborgarlofte.survey.stats.change.Changes;
import se.medborgarlofte.survey.stats.change.Difference;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/** Who answered: whether other people did, and in samples whether that moves the figure. */
record OfComposition(Context context, Changes changes) {

    private static final double PERCENT = 100;
    /** Counts made of shares are whole numbers but for rounding. */
    private static final double ONE_HALF = 0.5;

    /** One reason or none: the worse of the two ways to see a shift. */
    Stream<Reason> reasons(ShareItem first, ShareItem second) {
        var shifts = context.rounds().areSamples() ? reweighted(first, second) : Optional.<Reason>empty();
        return Stream.of(shifts, shifted(first.base(), second.base()))
                .flatMap(Optional::stream)
                .max((one, other) -> one.effect().compareTo(other.effect()))
                .stream();
    }

    private Optional<Reason> shifted(Domain inFirst, Domain inSecond) {
        var before = composition(context.rounds().first(), false);
        var after = composition(context.rounds().second(), false);
        int n = before.isKnown() ? before.known(inFirst) : 0;
        int m = after.isKnown() ? after.known(inSecond) : 0;
        return n == 0 || m == 0 ? Optional.empty() : shifted(before.shares(inFirst), after.shares(inSecond), n, m);
    }

    private Optional<Reason> shifted(Shares before, Shares after, int n, int m) {
        double apart = PERCENT * before.distance(after, List.of());
        double chance = PERCENT * Composition.chance(before, after, n, m);
        if (!Context.reaches(apart, limits().compositionWeakFrom()) || apart <= chance) {
            return Optional.empty();
        }
        var degree = Context.reaches(apart, limits().compositionMediumFrom()) ? Degree.MEDIUM : Degree.WEAK;
        var measured = Stream.of(
                new Evidence(Trait.COMPOSITION_DIFFERENCE, "", "", Context.decimal(apart)),
                new Evidence(Trait.COMPOSITION_CHANCE, "", "", Context.decimal(chance)));
        return Optional.of(context.reason(
                ReasonCode.COMPOSITION_SHIFT,
                degree,
                Stream.concat(measured, table(before, after, n, m)).toList()));
    }

    /** The groups that are large enough to show, each time. */
    private Stream<Evidence> table(Shares before, Shares after, int n, int m) {
        int enough = context.rules().verdicts().shownFrom();
        return before.labelsWith(after).stream()
                .filter(cell -> Math.min(n * before.of(cell), m * after.of(cell)) > enough - ONE_HALF)
                .map(cell -> new Evidence(
                        Trait.GROUP_SHARE, cell, Context.percent(before.of(cell)), Context.percent(after.of(cell))));
    }

    private Optional<Reason> reweighted(ShareItem first, ShareItem second) {
        var before = composition(context.rounds().first(), true);
        var after = composition(context.rounds().second(), true);
        if (!before.isKnown() || !after.isKnown()) {
            return Optional.empty();
        }
        var change = changes.of(first, everyone(first), second, everyone(second));
        var moved = after.reweighted(second, before, first.base());
        return change.difference(1 - context.rules().verdicts().familyAlpha() / PERCENT)
                .filter(difference -> moved.isPresent())
                .flatMap(difference -> reweighted(change.second().share().orElse(0), moved.orElse(0), difference));
    }

    private Optional<Reason> reweighted(double asItIs, double asBefore, Difference difference) {
        double moved = Math.abs(asItIs - asBefore);
        double half = difference.interval().width() / 2;
        if (moved < half / 2) {
            return Optional.empty();
        }
        return Optional.of(context.reason(
                ReasonCode.COMPOSITION_SHIFT,
                moved >= half ? Degree.STRONG : Degree.MEDIUM,
                Evidence.of(Trait.REWEIGHTED, Context.percent(asItIs), Context.percent(asBefore))));
    }

    private static Domain everyone(ShareItem item) {
        return Domain.all(item.base().size());
    }

    private Composition composition(AnsweredRound round, boolean byArea) {
        return new Composition(round, limits().composition(), byArea);
    }

    private ComparisonRules.People limits() {
        return context.rules().people();
    }
}
