package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.report.TextLines;
import se.medborgarlofte.survey.io.report.TextTable;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.plan.DetectableChange;
import se.medborgarlofte.survey.stats.plan.FigurePrecision;
import se.medborgarlofte.survey.stats.plan.RoundPrecision;

/** What a round could tell of each area as tables in the terminal. */
final class PlanAreasText {

    private final Survey survey;
    private final Round round;
    private final Language language;
    private final PlanWords words;
    private final FigureCells cells;

    PlanAreasText(Programme programme, Round round, Language language) {
        this.survey = programme.survey();
        this.round = round;
        this.language = language;
        this.words = new PlanWords(language);
        this.cells = new FigureCells(programme, round, language);
    }

    String page(RoundPrecision precision) {
        var byIndicator = precision.figures().stream()
                .collect(groupingBy(row -> row.figure().indicator(), LinkedHashMap::new, toList()));
        var tables = byIndicator.entrySet().stream().flatMap(entry -> table(entry.getKey(), entry.getValue()));
        return Stream.of(
                        Exercise.lines(survey, language),
                        prose(head(precision)),
                        unanswered(precision.unanswered()),
                        new PlanAreasGaps(precision.figures(), words)
                                .sentences()
                                .flatMap(PlanAreasText::prose),
                        tables)
                .flatMap(lines -> lines)
                .collect(joining("\n", "", "\n"));
    }

    private Stream<String> unanswered(List<Indicator> indicators) {
        return indicators.isEmpty()
                ? Stream.of()
                : prose(words.say("plan.areas.unanswered", "n", words.number(indicators.size())));
    }

    private static Stream<String> prose(String lines) {
        return lines.lines().flatMap(line -> TextLines.ofProse(line).stream());
    }

    private String head(RoundPrecision precision) {
        var detection = precision.detection();
        return words.say(
                "plan.areas",
                "round",
                round.id(),
                "power",
                words.percent(detection.power()),
                "family",
                words.number(detection.family()),
                "alpha",
                words.percent(detection.alpha()));
    }

    private Stream<String> table(Indicator indicator, List<FigurePrecision> figures) {
        var header = Stream.of("column.share", "column.n", "column.margin", "column.decrease", "column.increase")
                .map(key -> words.say(key));
        var rows = Stream.concat(
                Stream.of(Stream.concat(Stream.of(""), header).toList()),
                figures.stream().map(this::row));
        var heading = Headings.of(indicator.citation(), indicator.name(), language);
        return Stream.of(List.of(""), heading, TextTable.of(rows.toList())).flatMap(List::stream);
    }

    private List<String> row(FigurePrecision row) {
        var change = row.detectable();
        return List.of(
                cells.label(row.figure()),
                words.column(row.figure().value()),
                words.number(row.figure().base().valid()),
                words.column(row.margin()),
                change(change, DetectableChange::decrease),
                change(change, DetectableChange::increase));
    }

    /** Where none is large enough to be seen, another word than where nothing is known. */
    private String change(Optional<DetectableChange> change, Function<DetectableChange, OptionalDouble> direction) {
        var points = change.map(direction).orElse(OptionalDouble.empty());
        return change.isPresent() && points.isEmpty() ? words.say("plan.areas.no") : words.column(points);
    }
}
