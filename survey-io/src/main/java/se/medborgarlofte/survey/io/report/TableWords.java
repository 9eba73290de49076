package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.ReleasedTable;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.io.report.Headline.Row;
import se.medborgarlofte.survey.io.report.Headline.Table;

/** Writes the tables of one indicator, with what a reader must know below each. */
final class TableWords {

    private final RoundReport report;
    private final Indicator indicator;
    private final Voice voice;

    TableWords(RoundReport report, Indicator indicator, Voice voice) {
        this.report = report;
        this.indicator = indicator;
        this.voice = voice;
    }

    Table of(ReleasedTable table) {
        var order = new RowOrder(table.breakdown(), report.isOpen(), voice);
        var rows = order.of(table.rows(), ReleasedRow::categories).stream()
                .map(row -> row(row, order))
                .toList();
        return new Table(
                table.breakdown().variable(),
                voice.text(table.breakdown().title()),
                caption(),
                rows,
                notes(table, rows));
    }

    private Row row(ReleasedRow row, RowOrder order) {
        var categories = order.within(row.categories());
        return new Row(
                categories.stream().map(Category::code).toList(),
                voice.label(categories),
                FigureWords.of(row.figure(), indicator.unit(), report.isOpen(), voice));
    }

    private String caption() {
        String about = voice.say(report.isOpen() ? "caption.open" : "caption.sample");
        return Stream.concat(
                        Stream.of(voice.text(indicator.name()) + ".", about),
                        Notice.of(report.survey(), voice).stream())
                .reduce((first, next) -> first + " " + next)
                .orElseThrow();
    }

    private List<String> notes(ReleasedTable table, List<Row> rows) {
        ReportingRules rules = report.rules();
        var figures = rows.stream().map(Row::figure).toList();
        return Stream.of(
                        note(table.hasMergedRows(), "note.merged", "minimum", minimum()),
                        note(figures.stream().anyMatch(Figure::isTooFew), "note.tooFew", "minimum", minimum()),
                        note(
                                figures.stream().anyMatch(Figure::isUncertain),
                                "note.uncertain",
                                "width",
                                rules.reliability().uncertainWidth()),
                        note(
                                figures.stream().anyMatch(Figure::isTooUncertain),
                                "note.tooUncertain",
                                "width",
                                rules.reliability().tooUncertainWidth()),
                        note(figures.stream().anyMatch(Figure::isCoarse), "note.coarse"),
                        note(figures.stream().anyMatch(Figure::isWithheld), "note.withheld"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> note(boolean applies, String key, Object... gaps) {
        return applies ? Optional.of(voice.say(key, gaps)) : Optional.empty();
    }

    private int minimum() {
        return report.rules().disclosure().minimumBase();
    }
}
