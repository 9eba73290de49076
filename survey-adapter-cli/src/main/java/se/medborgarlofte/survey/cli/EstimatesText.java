package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.report.TextTable;
import se.medborgarlofte.survey.io.words.ExactDecimal;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Numbers;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.condition.Literal;
import se.medborgarlofte.survey.stats.study.AskedShare;
import se.medborgarlofte.survey.stats.study.StudyFigure;
import se.medborgarlofte.survey.stats.study.Subject;

/** Estimates as tables in the terminal, rounded to be read. */
final class EstimatesText {

    private static final int PERCENT = 100;

    private final Estimates estimates;
    private final Numbers numbers;
    private final Phrases phrases;
    private final OutcomeCells cells;

    EstimatesText(Estimates estimates, Language language) {
        this.estimates = estimates;
        this.numbers = new Numbers(language);
        this.phrases = Phrases.of("terminal", language);
        this.cells = new OutcomeCells(language);
    }

    Estimates estimates() {
        return estimates;
    }

    String page() {
        var bySubject = estimates.result().figures().stream()
                .collect(groupingBy(StudyFigure::subject, LinkedHashMap::new, toList()));
        var tables = bySubject.entrySet().stream().flatMap(entry -> table(entry.getKey(), entry.getValue()));
        return Stream.concat(head(), tables).collect(joining("\n", "", "\n"));
    }

    private Stream<String> head() {
        var design = estimates.result().design();
        String kind = design.replicates() > 0 ? "estimate.replicated" : "estimate.drawn";
        return Stream.concat(
                Stream.of(phrases.say(
                        "estimate.head",
                        "file",
                        estimates.file(),
                        "rows",
                        numbers.whole(design.rows()),
                        "weighted",
                        numbers.whole(design.weighted()),
                        "asked",
                        numbers.whole(design.inDomain()))),
                Stream.concat(
                        settings(),
                        Stream.of(phrases.say(
                                kind,
                                "strata",
                                numbers.whole(design.strata()),
                                "units",
                                numbers.whole(design.units()),
                                "replicates",
                                numbers.whole(design.replicates()),
                                "df",
                                numbers.whole(design.degreesOfFreedom()),
                                "level",
                                numbers.of(
                                        ExactDecimal.of(estimates.study().rule().level())
                                                .multiply(BigDecimal.valueOf(PERCENT))
                                                .stripTrailingZeros())))));
    }

    /** What the figures were computed with, so that they can be understood when the command is forgotten. */
    private Stream<String> settings() {
        var study = estimates.study();
        var sample = study.sample();
        var weights = sample.weight()
                .map(column -> phrases.say("estimate.weight", "column", column))
                .orElseGet(() ->
                        phrases.say(sample.populations().isEmpty() ? "estimate.unweighted" : "estimate.weightOfDraw"));
        var margins = Stream.of(String.join(", ", estimates.margins()))
                .filter(files -> !files.isEmpty())
                .map(files -> phrases.say(
                        "estimate." + LowerCase.word(study.population().adjustment()), "files", files));
        var where = estimates.where().stream().map(condition -> phrases.say("estimate.where", "where", condition));
        return Stream.of(Stream.of(weights), margins, where).flatMap(lines -> lines);
    }

    private Stream<String> table(Subject subject, List<StudyFigure> figures) {
        var rows = figures.stream().map(figure -> cells.row(label(figure), subject.statistic(), figure.outcome()));
        var lines = TextTable.of(Stream.concat(Stream.of(cells.header(subject.statistic())), rows)
                .toList());
        return Stream.concat(Stream.of("", title(subject)), lines.stream());
    }

    private String title(Subject subject) {
        return phrases.say(
                "estimate." + LowerCase.word(subject.statistic()),
                "variable",
                subject.variable(),
                "value",
                subject.value().map(value -> value(subject, value)).orElse(""));
    }

    private String value(Subject subject, String value) {
        return switch (subject.statistic()) {
            case QUANTILE -> numbers.of(new BigDecimal(value));
            case SHARE ->
                countedTogether(subject.variable(), value).map(this::or).orElse(value);
            default -> value;
        };
    }

    /** The answers that were named together, of which a comma between them would look like a decimal. */
    private Optional<List<String>> countedTogether(String column, String value) {
        return estimates.study().asked().stream()
                .filter(AskedShare.class::isInstance)
                .map(AskedShare.class::cast)
                .filter(share -> share.column().equals(column))
                .map(share -> share.values().stream().map(Literal::text).toList())
                .filter(answers ->
                        answers.size() > 1 && String.join(",", answers).equals(value))
                .findFirst();
    }

    private String or(List<String> answers) {
        int last = answers.size() - 1;
        return phrases.say(
                "estimate.or", "first", String.join(", ", answers.subList(0, last)), "last", answers.get(last));
    }

    private String label(StudyFigure figure) {
        return figure.by().isEmpty()
                ? phrases.say("group.all")
                : figure.by().entrySet().stream()
                        .map(label -> label.getKey() + " " + label.getValue())
                        .collect(joining(", "));
    }
}
