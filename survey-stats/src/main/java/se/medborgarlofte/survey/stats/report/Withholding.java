package se.medborgarlofte.survey.stats.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.ReleasedTable;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.core.rules.ReportingRules.Disclosure;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.disclosure.CountedCell;
import se.medborgarlofte.survey.stats.disclosure.Suppression;
import se.medborgarlofte.survey.stats.disclosure.Telling;
import se.medborgarlofte.survey.stats.disclosure.ToldCell;
import se.medborgarlofte.survey.stats.indicator.Groups;
import se.medborgarlofte.survey.stats.indicator.MeasuredIndicator;

/**
 * Keeps back what could be had by holding a new release against the earlier ones of the same round, which nobody can take
 * back.
 */
final class Withholding {

    private final List<ReleasedIndicator> earlier;
    private final Microdata data;
    private final Disclosure rule;

    /** @param earlier what has been told of the round */
    Withholding(List<ReleasedIndicator> earlier, Microdata data, Disclosure rule) {
        this.earlier = List.copyOf(earlier);
        this.data = data;
        this.rule = rule;
    }

    /** With what is told beside it, where anything has been told before; else nothing is kept back. */
    Withholding beside(List<ReleasedIndicator> others) {
        return earlier.isEmpty()
                ? this
                : new Withholding(
                        Stream.concat(earlier.stream(), others.stream()).toList(), data, rule);
    }

    /** A row, and what it is a row of. */
    private record Row(Breakdown of, ReleasedRow row) {}

    /** The indicator with as much as may be told after all that was told before. */
    ReleasedIndicator from(ReleasedIndicator drafted, MeasuredIndicator measured) {
        return new ReleasedIndicator(
                drafted.indicator(),
                drafted.total(),
                drafted.tables().stream()
                        .map(table -> from(table, drafted.total(), measured))
                        .toList());
    }

    private ReleasedTable from(ReleasedTable drafted, ReleasedFigure total, MeasuredIndicator measured) {
        var before = before(drafted, measured);
        return before.isEmpty() ? drafted : new Counting(drafted, before, measured).withheld(total);
    }

    private List<Row> before(ReleasedTable drafted, MeasuredIndicator measured) {
        return earlier.stream()
                .filter(released -> released.indicator()
                        .citation()
                        .equals(measured.indicator().citation()))
                .flatMap(released -> released.tables().stream())
                .filter(table ->
                        table.breakdown().variable().equals(drafted.breakdown().variable()))
                .flatMap(table -> table.rows().stream().map(row -> new Row(table.breakdown(), row)))
                .distinct()
                .toList();
    }

    private static Telling telling(ReleasedFigure figure) {
        var counted = figure.n().isPresent() ? Telling.BASE : Telling.NOTHING;
        return figure.hasPoint() ? Telling.SHARE : counted;
    }

    /** Counts the rows of then and now by the categories that no table divides. */
    private final class Counting {

        private final ReleasedTable drafted;
        private final List<Row> before;
        private final MeasuredIndicator measured;
        private final List<Groups.Group> kinds;

        Counting(ReleasedTable drafted, List<Row> before, MeasuredIndicator measured) {
            this.drafted = drafted;
            this.before = before;
            this.measured = measured;
            var breakdown = drafted.breakdown();
            this.kinds = Groups.of(new Breakdown(breakdown.variable(), breakdown.title(), codes()), data);
        }

        private List<String> codes() {
            Set<String> codes = new LinkedHashSet<>(drafted.breakdown().order());
            before.forEach(row -> codes.addAll(row.of().order()));
            return List.copyOf(codes);
        }

        ReleasedTable withheld(ReleasedFigure total) {
            var told = before.stream().map(this::told).toList();
            boolean same = IntStream.range(0, told.size())
                    .allMatch(i -> isAsItWas(before.get(i).row(), told.get(i)));
            var tellings = same
                    ? tellings(told, total)
                    : drafted.rows().stream().map(row -> Telling.NOTHING).toList();
            return new ReleasedTable(
                    drafted.breakdown(),
                    IntStream.range(0, drafted.rows().size())
                            .mapToObj(i -> withheld(drafted.rows().get(i), tellings.get(i)))
                            .toList());
        }

        /** Answers that came or went between two releases would be told by their difference. */
        private static boolean isAsItWas(ReleasedRow row, ToldCell told) {
            return row.figure().n().map(n -> n == told.cell().n()).orElse(true);
        }

        private List<Telling> tellings(List<ToldCell> told, ReleasedFigure total) {
            var known = new ArrayList<>(told);
            known.add(new ToldCell(cell(measured.everyone()), telling(total)));
            return rules().of(
                            known,
                            drafted.rows().stream()
                                    .map(row -> cell(new Row(drafted.breakdown(), row)))
                                    .toList(),
                            kinds.stream().map(kind -> cell(kind.responses())).toList());
        }

        private Suppression rules() {
            var every = new Suppression(kinds.size(), rule.minimumBase(), rule.minimumSensitiveCount());
            return measured.indicator().sensitive() && measured.isShare() ? every : every.ofBases();
        }

        private ToldCell told(Row row) {
            return new ToldCell(cell(row), telling(row.row().figure()));
        }

        private CountedCell cell(Row row) {
            return cell(kinds.stream()
                    .filter(kind -> isIn(row, kind.category()))
                    .map(Groups.Group::responses)
                    .reduce(Domain::or)
                    .orElseGet(() -> Domain.of(data.size(), any -> false)));
        }

        /** What a table does not name is not known in it, whatever another table calls it. */
        private static boolean isIn(Row row, String category) {
            boolean named = row.of().order().contains(category);
            return row.row().categories().stream()
                    .anyMatch(each -> each.isKnown() ? each.code().equals(category) : !named);
        }

        private CountedCell cell(Domain responses) {
            var within = IntStream.range(0, kinds.size())
                    .filter(kind -> kinds.get(kind).responses().and(responses).count() > 0)
                    .boxed()
                    .toList();
            return new CountedCell(within, measured.valid(responses), measured.inside(responses));
        }

        private static ReleasedRow withheld(ReleasedRow row, Telling telling) {
            var figure = row.figure();
            if (telling == Telling.NOTHING && figure.n().isPresent()) {
                return new ReleasedRow(row.categories(), kept(Optional.empty()));
            }
            return telling != Telling.SHARE && figure.hasPoint()
                    ? new ReleasedRow(row.categories(), kept(figure.n()))
                    : row;
        }

        private static ReleasedFigure kept(Optional<Integer> n) {
            return new ReleasedFigure(n, new ShownValue.Withheld(), Optional.empty(), false);
        }
    }
}
