package se.medborgarlofte.survey.stats.comparability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.comparison.Degree;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.Trait;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.stats.change.Changes;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/** Holds one indicator after the other against the same two rounds. */
final class Holding {

    private final Context context;
    private final Changes changes;
    private final Releases releases;
    private final List<Reason> ofRounds;

    Holding(Context context, Changes changes, Releases releases) {
        this.context = context;
        this.changes = changes;
        this.releases = releases;
        this.ofRounds = Stream.of(
                        new OfCollection(context).reasons(),
                        new OfModes(context).reasons(),
                        new OfPopulation(context).reasons(),
                        new OfAreas(context).reasons())
                .flatMap(reasons -> reasons)
                .toList();
    }

    /** Absent when it is no share, or a round did not ask for it. */
    Optional<HeldIndicator> of(Indicator indicator) {
        return context.rounds()
                .first()
                .share(indicator)
                .flatMap(first ->
                        context.rounds().second().share(indicator).map(second -> of(indicator, first, second)));
    }

    private HeldIndicator of(Indicator indicator, ShareItem first, ShareItem second) {
        var common = CommonBase.of(context.rounds(), indicator);
        var before = common.map(base -> first.within(base.inFirst())).orElse(first);
        var after = common.map(base -> second.within(base.inSecond())).orElse(second);
        return ofResidents(indicator, before, after);
    }

    private HeldIndicator ofResidents(Indicator indicator, ShareItem first, ShareItem second) {
        var visitorsBefore = visitors(context.rounds().first(), first);
        var visitorsAfter = visitors(context.rounds().second(), second);
        boolean mixed = visitorsBefore.count() == 0 != (visitorsAfter.count() == 0);
        var before = mixed ? first.within(visitorsBefore.complement()) : first;
        var after = mixed ? second.within(visitorsAfter.complement()) : second;
        var mix = mixed
                ? Stream.of(context.reason(
                        ReasonCode.RELATION_MIX,
                        Degree.WEAK,
                        Evidence.of(Trait.VISITORS, share(visitorsBefore, first), share(visitorsAfter, second))))
                : Stream.<Reason>of();
        var reasons = Stream.concat(mix, reasons(indicator, before, after)).toList();
        return new HeldIndicator(comparability(indicator, reasons), before, after);
    }

    private Domain visitors(AnsweredRound round, ShareItem item) {
        return new Residents(round, context.rules().questions().relation())
                .visitors()
                .and(item.base());
    }

    private static String share(Domain visitors, ShareItem of) {
        return Context.percent(visitors.count() / (double) Math.max(1, of.base().count()));
    }

    private Stream<Reason> reasons(Indicator indicator, ShareItem first, ShareItem second) {
        return Stream.of(
                        ofRounds.stream(),
                        new OfQuestions(context).reasons(indicator),
                        new OfVersions(context, releases).reasons(indicator),
                        new OfSeason(context).reasons(indicator),
                        new OfComposition(context, changes).reasons(first, second))
                .flatMap(reasons -> reasons);
    }

    private Comparability comparability(Indicator indicator, List<Reason> reasons) {
        return Comparability.of(
                context.first().id(),
                context.second().id(),
                indicator,
                reasons,
                context.declarations().overrides(),
                context.rules());
    }
}
