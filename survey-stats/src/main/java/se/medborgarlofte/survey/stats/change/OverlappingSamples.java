package se.medborgarlofte.survey.stats.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/**
 * Some persons answered in both rounds. Their answers are alike, so the estimates are: the covariance is that of both rounds
 * laid under each other, with each person, or the cluster they were drawn in, as one sampling unit.
 */
final class OverlappingSamples implements Changes {

    private final TwoRounds rounds;
    private final ProportionRule rule;
    private final SurveyDesign both;
    private final int before;

    private OverlappingSamples(TwoRounds rounds, ProportionRule rule, SurveyDesign both) {
        this.rounds = rounds;
        this.rule = rule;
        this.both = both;
        this.before = rounds.first().data().size();
    }

    static OverlappingSamples of(TwoRounds rounds, ProportionRule rule) {
        var units = new Numbered();
        var strata = new Numbered();
        boolean clustered = rounds.first().round().has(DesignColumn.UNIT)
                && rounds.second().round().has(DesignColumn.UNIT);
        int[] stratum = joined(rounds, (round, row) -> strata.of(stratum(round, row)));
        int[] unit = joined(rounds, (round, row) -> units.of(unit(round, row, clustered)));
        double[] weights = IntStream.range(0, stratum.length)
                .mapToDouble(row -> weight(rounds, row))
                .toArray();
        var design = SurveyDesign.plan(stratum.length)
                .strata(stratum)
                .psusNestedInStrata(unit)
                .weights(weights)
                .lonelyPsu(LonelyPsu.ADJUST)
                .design();
        return new OverlappingSamples(rounds, rule, design);
    }

    @Override
    public Change of(ShareItem first, Domain inFirst, ShareItem second, Domain inSecond) {
        var earlier = below(first, inFirst, 0);
        var later = below(second, inSecond, before);
        double covariance = Proportion.statistic(earlier, everyone(), both)
                .covariance(Proportion.statistic(later, everyone(), both));
        return new Change(
                Proportion.of(first, inFirst, rounds.first().design(), rule),
                Proportion.of(second, inSecond, rounds.second().design(), rule),
                Double.isFinite(covariance) ? covariance : 0,
                both.size(earlier.base().or(later.base())).degreesOfFreedom());
    }

    private Domain everyone() {
        return Domain.all(both.rows());
    }

    /** The item among the rows of both rounds, where the round's own begin at {@code from}. */
    private ShareItem below(ShareItem item, Domain part, int from) {
        var base = item.base().and(part);
        return new ShareItem(
                row -> item.inside().test(row - from),
                Domain.of(both.rows(), row -> row >= from && row - from < base.size() && base.contains(row - from)));
    }

    private interface Cell {
        int of(AnsweredRound round, int row);
    }

    private static int[] joined(TwoRounds rounds, Cell cell) {
        int before = rounds.first().data().size();
        return IntStream.range(0, before + rounds.second().data().size())
                .map(row -> row < before ? cell.of(rounds.first(), row) : cell.of(rounds.second(), row - before))
                .toArray();
    }

    private static double weight(TwoRounds rounds, int row) {
        int before = rounds.first().data().size();
        return row < before
                ? rounds.first().design().weight(row)
                : rounds.second().design().weight(row - before);
    }

    private static String stratum(AnsweredRound round, int row) {
        return round.data().strata().label(row).orElse("");
    }

    private static String unit(AnsweredRound round, int row, boolean clustered) {
        Optional<String> label =
                (clustered ? round.data().units() : round.data().persons()).label(row);
        return label.orElseGet(() -> round.round().id() + " " + row);
    }

    /** Numbers for labels, in the order they come. */
    private static final class Numbered {

        private final Map<String, Integer> numbers = new HashMap<>();

        int of(String label) {
            return numbers.computeIfAbsent(label, any -> numbers.size());
        }
    }
}
