package se.medborgarlofte.survey.stats.areas;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.estimate.Estimate;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.followup.AgainstAll;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;
import se.medborgarlofte.survey.stats.multiplicity.SimultaneousLevel;
import se.medborgarlofte.survey.stats.verdict.Enough;

/**
 * Places areas beside the municipality and among each other. Both families are of all areas of the set, whichever turn out to
 * be shown: what is compared is fixed before anybody has answered.
 */
record Placing(ShownAreas shown, AnsweredRound round, ShareItem item, ComparisonRules rules) {

    private static final double PERCENT = 100;

    AreaStandings standings() {
        var all = shown.all();
        var ranks = ranks().iterator();
        return new AreaStandings(
                shown.indicator(),
                shown.basis(),
                level(all.size()),
                level(pairs(all.size())),
                rules.citation(),
                all.stream().map(area -> standing(area, ranks)).toList());
    }

    private AreaStanding standing(AreaCode area, Iterator<RankInterval> ranks) {
        return shown.isShown(area)
                ? new AreaStanding(area, besideAll(area), Optional.of(ranks.next()))
                : AreaStanding.hidden(area);
    }

    private AreaClass besideAll(AreaCode area) {
        return Optional.of(area)
                .filter(this::isEnough)
                .flatMap(enough ->
                        AgainstAll.of(round, item, in(enough), level(shown.all().size())))
                .map(beside -> switch (beside.standing()) {
                    case HIGHER -> AreaClass.HIGHER;
                    case LOWER -> AreaClass.LOWER;
                    case NOT_ESTABLISHED -> AreaClass.NOT_ESTABLISHED;
                })
                .orElse(AreaClass.NOT_ESTABLISHED);
    }

    /** Of the areas that are shown, in their order; one with too few answers may have any place. */
    private List<RankInterval> ranks() {
        var shares =
                shown.all().stream().filter(shown::isShown).map(this::share).toList();
        var above = new ArrayList<List<Boolean>>();
        for (var one : shares) {
            above.add(shares.stream().map(other -> isAbove(one, other)).toList());
        }
        return RankIntervals.of(shares.size(), (one, other) -> above.get(one).get(other));
    }

    /** Absent where there are too few answers. */
    private Optional<Statistic> share(AreaCode area) {
        return Optional.of(area)
                .filter(this::isEnough)
                .map(enough -> Proportion.statistic(item, in(enough), round.design()));
    }

    private boolean isAbove(Optional<Statistic> one, Optional<Statistic> other) {
        return one.flatMap(a -> other.filter(b -> a != b).flatMap(b -> interval(a, b)))
                .filter(interval -> interval.lower() > 0)
                .isPresent();
    }

    private Optional<Interval> interval(Statistic one, Statistic other) {
        double level = level(pairs(shown.all().size()));
        return Estimate.of(one.minus(other), level).interval();
    }

    private boolean isEnough(AreaCode area) {
        var precision = shown.report().rules().precision();
        var rule = new ProportionRule(
                precision.confidenceLevelPercent() / PERCENT,
                precision.assumedIntraclassCorrelationPercent() / PERCENT);
        return new Enough(rules.verdicts()).of(Proportion.of(item, in(area), round.design(), rule));
    }

    private Domain in(AreaCode area) {
        return round.in(Optional.of(area));
    }

    private double level(int family) {
        return new SimultaneousLevel(1 - rules.verdicts().familyAlpha() / PERCENT, family).ofEach();
    }

    private static int pairs(int areas) {
        return Math.max(1, IntStream.range(0, areas).sum());
    }
}
