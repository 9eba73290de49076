package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.release.ReleasedIndex;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.stats.index.AskedIndex;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;
import se.medborgarlofte.survey.stats.indicator.IndicatorEstimator;
import se.medborgarlofte.survey.stats.indicator.MeasuredIndicator;

/** The survey's index with its items held against a round's answers, to be told as far as its items are. */
final class IndexedAnswers {

    private final ProblemIndex index;
    private final AskedIndex asked;
    private final List<MeasuredIndicator> items;

    private IndexedAnswers(ProblemIndex index, AskedIndex asked, List<MeasuredIndicator> items) {
        this.index = index;
        this.asked = asked;
        this.items = List.copyOf(items);
    }

    /**
     * @param indicators all that the survey can use
     * @param measured those that the report tells of besides
     */
    static IndexedAnswers of(
            ProblemIndex index,
            AnsweredRound round,
            List<Indicator> indicators,
            List<MeasuredIndicator> measured,
            IndicatorEstimator estimator) {
        var asked = AskedIndex.of(index, round, indicators);
        var wanted = asked.unmeasured().isPresent() ? List.<Indicator>of() : asked.items();
        return new IndexedAnswers(
                index,
                asked,
                wanted.stream()
                        .map(item -> measured.stream()
                                .filter(one -> one.indicator().citation().equals(item.citation()))
                                .findFirst()
                                .orElseGet(() -> estimator.measured(item)))
                        .toList());
    }

    /** What the index is made of; nothing where there is none. */
    List<MeasuredIndicator> items() {
        return items;
    }

    /** In the rows of the item with the fewest: in each of them there are enough answers to every item. */
    ReleasedIndex released(
            List<Split> splits, ReleasedIndicators tables, Withholding withholding, ReportingRules rules) {
        return asked.unmeasured()
                .map(why -> ReleasedIndex.none(index, why))
                .orElseGet(() -> byArea(splits)
                        .map(split -> released(split, tables, withholding, rules))
                        .orElseGet(() -> released(List.of(), totals(tables), rules)));
    }

    private static Optional<Split> byArea(List<Split> splits) {
        return splits.stream().filter(split -> split.breakdown().isByArea()).findFirst();
    }

    private List<ReleasedIndicator> totals(ReleasedIndicators tables) {
        return items.stream().map(item -> tables.of(item, List.of())).toList();
    }

    private ReleasedIndex released(
            Split split, ReleasedIndicators tables, Withholding withholding, ReportingRules rules) {
        var rows = items.stream()
                .map(item -> split.rows().of(item))
                .reduce((finer, other) -> other.size() <= finer.size() ? other : finer)
                .orElseThrow();
        var shares = items.stream()
                .map(item -> withholding.from(tables.of(item, split.breakdown(), rows), item))
                .toList();
        return released(rows, rows.isEmpty() ? totals(tables) : shares, rules);
    }

    private ReleasedIndex released(List<Part> rows, List<ReleasedIndicator> shares, ReportingRules rules) {
        var estimates = asked.of(rows.stream().map(Part::responses).toList(), rules);
        var told = IntStream.range(0, rows.size())
                .mapToObj(row -> shares.stream()
                        .map(share -> share.tables().get(0).rows().get(row))
                        .toList());
        var all = shares.stream()
                .map(share -> new ReleasedRow(List.of(), share.total()))
                .toList();
        var of = Stream.concat(Stream.of(all), told).toList();
        return new ReleasedIndex(
                index,
                Optional.empty(),
                shares,
                IntStream.range(0, of.size())
                        .mapToObj(row -> new IndexRow(of.get(row)).of(estimates.get(row)))
                        .toList());
    }
}
