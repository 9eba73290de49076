package se.medborgarlofte.survey.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.report.TextLines;
import se.medborgarlofte.survey.io.report.TextTable;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;
import se.medborgarlofte.survey.stats.indicator.IndicatorTable;

/** The indicators of a round, the operator's own: rounded as tables in the terminal, in full precision for programs. */
final class IndicatorsPage implements Page {

    private final Programme programme;
    private final IndicatorTable table;
    private final Language language;
    private final Phrases phrases;
    private final FigureCells cells;

    IndicatorsPage(Programme programme, IndicatorTable table, Language language) {
        this.programme = programme;
        this.table = table;
        this.language = language;
        this.phrases = Phrases.of("terminal", language);
        this.cells = new FigureCells(programme, table.round(), language);
    }

    @Override
    public String text() {
        var byIndicator = table.figures().stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.indicator().citation(), LinkedHashMap::new, Collectors.toList()));
        var tables = byIndicator.values().stream()
                .flatMap(figures -> of(figures.get(0).indicator(), figures));
        return Stream.concat(head(), tables).collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public String json() {
        return Json.write(read());
    }

    @Override
    public String csv() {
        return IndicatorsCsv.of(read());
    }

    private IndicatorsJson read() {
        return IndicatorsJson.of(table, programme.survey());
    }

    private Stream<String> head() {
        String kind = table.round().design().isSample() ? "indicators.sample" : "indicators.open";
        String level = phrases.say(kind, "level", table.rules().precision().confidenceLevelPercent());
        return Stream.concat(
                Headings.of(programme, table.round(), table.rules(), language).stream(),
                TextLines.ofProse(level).stream());
    }

    private Stream<String> of(Indicator indicator, List<IndicatorFigure> figures) {
        var head = Stream.of(
                        List.of(""),
                        Headings.of(indicator.citation(), indicator.name(), language),
                        TextLines.ofProse(phrases.say(
                                "indicators.base", "base", indicator.base().in(language.tag()))))
                .flatMap(List::stream);
        var byVariable = figures.stream()
                .collect(Collectors.groupingBy(IndicatorFigure::variable, LinkedHashMap::new, Collectors.toList()));
        var tables = byVariable.entrySet().stream()
                .flatMap(entry -> table(cells.header(title(entry.getKey()), indicator), entry.getValue()));
        return Stream.concat(head, tables);
    }

    private Stream<String> table(List<String> header, List<IndicatorFigure> figures) {
        var rows = Stream.concat(Stream.of(header), figures.stream().map(cells::row));
        return Stream.concat(Stream.of(""), TextTable.of(rows.toList()).stream());
    }

    private String title(String variable) {
        return programme.survey().breakdowns().stream()
                .filter(breakdown -> breakdown.variable().equals(variable))
                .map(Breakdown::title)
                .map(text -> text.in(language.tag()))
                .findFirst()
                .orElse(variable);
    }
}
