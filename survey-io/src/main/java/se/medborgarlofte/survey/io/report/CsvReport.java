package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Unit;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.io.csv.Rows;
import se.medborgarlofte.survey.io.words.Language;

/** Writes the tables of a report as CSV, one row a figure: exactly what is displayed, and nothing more precise. */
public final class CsvReport {

    private static final List<String> ALWAYS =
            List.of("round", "indicator", "breakdown", "category", "label", "n", "value", "unit", "mark");

    private final Page page;
    private final Voice voice;

    private CsvReport(Page page, Voice voice) {
        this.page = page;
        this.voice = voice;
    }

    public static String of(RoundReport report, Language language) {
        var voice = Voice.of(language);
        return new CsvReport(PageOfRound.of(RoundStory.of(report), voice), voice).text();
    }

    private String text() {
        var figures = Stream.concat(
                page.headlines().stream().flatMap(this::rows),
                page.index().stream().flatMap(this::rows));
        return Rows.text(header(), figures.toList());
    }

    /** A round in which anyone could answer has no ends of intervals, not even empty ones, and says why. */
    private List<String> header() {
        var header = new ArrayList<>(ALWAYS);
        header.addAll(page.heading().open() ? List.of("reason") : List.of("lower", "upper"));
        page.notice().ifPresent(notice -> header.add("notice"));
        return header;
    }

    private Stream<List<String>> rows(Headline headline) {
        var total = row(headline, "", "", headline.totalLabel(), headline.total());
        var others = headline.tables().stream()
                .flatMap(table -> table.rows().stream()
                        .map(row -> row(
                                headline,
                                table.breakdown(),
                                String.join("+", row.categories()),
                                row.label(),
                                row.figure())));
        return Stream.concat(Stream.of(total), others);
    }

    private List<String> row(Headline headline, String breakdown, String category, String label, Figure figure) {
        String indicator = headline.indicator() + "@" + headline.version();
        return row(indicator, headline.unit(), breakdown, category, label, figure);
    }

    /** The index, and below it the shares and the points that it is made of, each under the name of the index. */
    private Stream<List<String>> rows(IndexText index) {
        String name = index.index() + "@" + index.version();
        return index.rows().stream().flatMap(row -> rows(index, name, row));
    }

    private Stream<List<String>> rows(IndexText index, String name, IndexText.Row row) {
        var items = IntStream.range(0, row.points().size())
                .boxed()
                .flatMap(i -> rows(
                        name + "/" + index.items().get(i).indicator() + "@"
                                + index.items().get(i).version(),
                        row,
                        row.points().get(i)));
        return Stream.concat(Stream.of(row(name, Unit.POINTS, row, row.figure())), items);
    }

    private Stream<List<String>> rows(String name, IndexText.Row row, IndexText.Points points) {
        var share = Stream.of(row(name, Unit.PERCENT, row, points.share()));
        var given = points.points().stream()
                .map(told -> row(
                        name,
                        Unit.POINTS,
                        row,
                        Figure.whole(told, points.share().n())));
        return Stream.concat(share, given);
    }

    private List<String> row(String name, Unit unit, IndexText.Row row, Figure figure) {
        String breakdown = row.categories().isEmpty() ? "" : Breakdown.AREA;
        return row(name, unit, breakdown, String.join("+", row.categories()), row.label(), figure);
    }

    private List<String> row(
            String indicator, Unit unit, String breakdown, String category, String label, Figure figure) {
        var cells = new ArrayList<>(List.of(
                page.heading().round(),
                indicator,
                breakdown,
                category,
                Rows.text(label),
                figure.n().map(String::valueOf).orElse(""),
                value(figure),
                SmallLetters.of(unit),
                figure.mark().map(SmallLetters::of).orElse("")));
        cells.addAll(page.heading().open() ? figure.reason().stream().toList() : ends(figure));
        page.notice().map(Rows::text).ifPresent(cells::add);
        return cells;
    }

    private String value(Figure figure) {
        return figure.value()
                .map(value -> value.toPlainString())
                .or(() -> figure.under().map(percent -> voice.say("figure.under", "value", percent)))
                .or(() -> figure.over().map(percent -> voice.say("figure.over", "value", percent)))
                .orElse("");
    }

    private static List<String> ends(Figure figure) {
        return figure.interval()
                .map(ends -> List.of(ends.lower().toPlainString(), ends.upper().toPlainString()))
                .orElseGet(() -> List.of("", ""));
    }
}
