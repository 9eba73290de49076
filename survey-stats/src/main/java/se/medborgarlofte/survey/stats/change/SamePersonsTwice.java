package se.medborgarlofte.survey.stats.change;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

/**
 * The later round asked the same persons again: both shares are of those who answered both times, by the later round's design
 * and weights, and each person is set against themselves.
 */
final class SamePersonsTwice implements Changes {

    private static final int NOWHERE = -1;

    private final ProportionRule rule;
    private final SurveyDesign design;
    private final int[] rowInFirst;

    private SamePersonsTwice(ProportionRule rule, SurveyDesign design, int[] rowInFirst) {
        this.rule = rule;
        this.design = design;
        this.rowInFirst = rowInFirst;
    }

    static SamePersonsTwice of(TwoRounds rounds, ProportionRule rule) {
        var before = rows(rounds.first().data().persons());
        LabelColumn after = rounds.second().data().persons();
        int[] rowInFirst = IntStream.range(0, after.size())
                .map(row -> after.label(row)
                        .map(person -> before.getOrDefault(person, NOWHERE))
                        .orElse(NOWHERE))
                .toArray();
        return new SamePersonsTwice(rule, rounds.second().design(), rowInFirst);
    }

    private static Map<String, Integer> rows(LabelColumn persons) {
        var rows = new HashMap<String, Integer>();
        IntStream.range(0, persons.size())
                .forEach(row -> persons.label(row).ifPresent(person -> rows.put(person, row)));
        return rows;
    }

    @Override
    public Change of(ShareItem first, Domain inFirst, ShareItem second, Domain inSecond) {
        var before = first.base().and(inFirst);
        var after = second.base().and(inSecond);
        var answeredBoth = Domain.of(
                rowInFirst.length,
                row -> after.contains(row) && rowInFirst[row] != NOWHERE && before.contains(rowInFirst[row]));
        var earlier = new ShareItem(row -> first.inside().test(rowInFirst[row]), answeredBoth);
        var later = new ShareItem(second.inside(), answeredBoth);
        var everyone = Domain.all(rowInFirst.length);
        double covariance = Proportion.statistic(earlier, everyone, design)
                .covariance(Proportion.statistic(later, everyone, design));
        return new Change(
                Proportion.of(earlier, everyone, design, rule),
                Proportion.of(later, everyone, design, rule),
                Double.isFinite(covariance) ? covariance : 0,
                design.size(answeredBoth).degreesOfFreedom());
    }
}
