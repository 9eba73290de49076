package se.medborgarlofte.survey.stats.study;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.ColumnUse;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.condition.Literal;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.MeasuredShare;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;
import se.medborgarlofte.survey.stats.estimate.ProportionInterval;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

/**
 * The share of rows with certain answers among those with any: see {@link Proportion}.
 *
 * @param values counted together; none for a share of each answer there is
 */
public record AskedShare(String column, List<Literal> values) implements Asked {

    private static final int MOST_NAMED = 20;

    public AskedShare {
        values = List.copyOf(values);
    }

    @Override
    public Stream<WantedColumn> columns() {
        return Stream.of(new WantedColumn(column, ColumnUse.LABEL));
    }

    /** An answer that nobody gave may be one that nobody could give, such as a misspelt one. */
    @Override
    public Findings check(DataTable table) {
        var labels = table.labels(column).labels();
        var known = labels.stream().sorted(Labels.NATURAL).limit(MOST_NAMED).collect(joining(", "));
        return new Findings(values.stream()
                .filter(value -> labels.stream().noneMatch(value::matches))
                .map(value -> Finding.warning("share.answerUnknown", column)
                        .with("answer", value.text())
                        .with("known", labels.size() > MOST_NAMED ? known + " …" : known))
                .toList());
    }

    @Override
    public List<Prepared> prepare(DataTable table, Domain domain) {
        var labels = table.labels(column);
        if (!values.isEmpty()) {
            return List.of(
                    prepared(labels, values.stream().map(Literal::text).collect(joining(",")), ofValues(labels)));
        }
        return Labels.in(labels, domain).stream()
                .map(number -> prepared(labels, labels.labels().get(number), row -> labels.number(row) == number))
                .toList();
    }

    private IntPredicate ofValues(LabelColumn labels) {
        var counted = labels.labels().stream()
                .map(label -> values.stream().anyMatch(value -> value.matches(label)))
                .toList();
        return row -> counted.get(labels.number(row));
    }

    private Prepared prepared(LabelColumn labels, String value, IntPredicate inside) {
        var base = Domain.of(labels.size(), row -> labels.number(row) >= 0);
        var item = new ShareItem(inside, base);
        return new Prepared(
                Subject.of(StatisticKind.SHARE, column, value),
                (part, design, rule) -> share(item, part, design, rule));
    }

    private static Outcome share(ShareItem item, Domain part, SurveyDesign design, IntervalRule rule) {
        var share = Proportion.of(item, part, design, rule.proportions());
        return share.precision()
                .known()
                .map(known -> Outcome.of(share.n(), share.share(), known, interval(share, known, rule)))
                .orElseGet(() -> Outcome.of(share.n(), share.share(), share.precision()));
    }

    private static Interval interval(ProportionEstimate share, Known known, IntervalRule rule) {
        boolean unanimous = share.inside() == 0 || share.inside() == share.n();
        if (unanimous || rule.ofShares() == ProportionInterval.KORN_GRAUBARD) {
            return known.interval();
        }
        var measured = new MeasuredShare(
                share.share().orElseThrow(), known.standardError(), share.n(), known.degreesOfFreedom());
        return rule.ofShares().of(measured, rule.level());
    }
}
