package se.medborgarlofte.survey.stats.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.promise.ChoiceBasis;
import se.medborgarlofte.survey.core.promise.GoalKind;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.GoalRules;
import se.medborgarlofte.survey.core.promise.GoalSide;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;
import se.medborgarlofte.survey.stats.plan.SizeToDecide;

/** What only the answers of the baseline round can tell of a goal: whether its target is fair, and can be decided. */
record MeasuredLint(
        GoalMeasure measure,
        GoalRules rules,
        AnsweredRound baseline,
        AreaSet places,
        ProportionRule rule,
        Telling telling) {

    private static final double PERCENT = 100;

    /** Of the goal's own record; a target for a change needs no fair baseline, and its size is told by the comparison. */
    Findings of(Indicator indicator, ShareItem item) {
        return measure.kind() == GoalKind.LEVEL && baseline.round().design().isSample()
                ? tooEasy(indicator, item).and(undecidable(item))
                : Findings.NONE;
    }

    /** What is fair is read from the area's own share, and could be told from it. */
    private Findings tooEasy(Indicator indicator, ShareItem item) {
        if (measure.choiceBasis() != ChoiceBasis.BASELINE_ROUND) {
            return Findings.NONE;
        }
        var all = places.areas().stream().map(Area::code).toList();
        return FairBaseline.of(baseline, item, all, rule)
                .map(fair -> measure.areas().stream()
                        .filter(area -> telling.tells(
                                baseline.round(),
                                indicator,
                                area,
                                share(item, area).n()))
                        .map(area -> tooEasy(area, fair.in(area)))
                        .collect(Findings.joined()))
                .orElse(Findings.NONE);
    }

    private Findings tooEasy(AreaCode area, OptionalDouble fair) {
        boolean isFairEnough = fair.isEmpty() || ahead(fair.getAsDouble()) >= smallest();
        return isFairEnough
                ? Findings.NONE
                : Findings.of(Finding.warning("lint.targetTooEasy", "target")
                        .with("area", area)
                        .with("change", plain(smallest() * PERCENT))
                        .with("share", whole(fair.getAsDouble())));
    }

    /** How far the target lies on the better side of a share. */
    private double ahead(double share) {
        return measure.side() == GoalSide.AT_MOST ? share - target() : target() - share;
    }

    private Findings undecidable(ShareItem item) {
        return measure.areas().stream()
                .map(area -> Optional.ofNullable(measure.plannedAnswers().get(area))
                        .map(planned -> undecidable(item, area, planned))
                        .orElse(Findings.NONE))
                .collect(Findings.joined());
    }

    private Findings undecidable(ShareItem item, AreaCode area, int planned) {
        double hoped = measure.side() == GoalSide.AT_MOST ? target() - smallest() : target() + smallest();
        if (!isInside(hoped) || !isInside(target())) {
            return Findings.NONE;
        }
        var size = new SizeToDecide(target(), hoped, designEffect(item, area), rules.alpha() / PERCENT);
        if (size.power(planned) * PERCENT >= rules.sizeToDecide().chanceFrom()) {
            return Findings.NONE;
        }
        long needed = Needed.rounded(size.answers(rules.sizeToDecide().power() / PERCENT));
        return Findings.of(Finding.warning("lint.targetUndecidable", "plannedAnswers")
                .with("area", area)
                .with("n", planned)
                .with("needed", needed));
    }

    private static boolean isInside(double share) {
        return 0 < share && share < 1;
    }

    private double designEffect(ShareItem item, AreaCode area) {
        return share(item, area)
                .precision()
                .known()
                .map(Known::designEffect)
                .orElse(OptionalDouble.empty())
                .orElse(1);
    }

    private ProportionEstimate share(ShareItem item, AreaCode area) {
        return Proportion.of(item, baseline.in(Optional.of(area)), baseline.design(), rule);
    }

    private double target() {
        return measure.target().doubleValue() / PERCENT;
    }

    private double smallest() {
        return measure.smallestChange(rules) / PERCENT;
    }

    private static String whole(double share) {
        return BigDecimal.valueOf(share * PERCENT)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String plain(double points) {
        return BigDecimal.valueOf(points)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
