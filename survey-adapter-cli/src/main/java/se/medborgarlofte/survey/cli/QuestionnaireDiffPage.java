package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.QuestionChange;
import se.medborgarlofte.survey.core.comparison.QuestionnaireDiff;
import se.medborgarlofte.survey.io.csv.Rows;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.report.TextLines;
import se.medborgarlofte.survey.io.words.ComparisonWords;
import se.medborgarlofte.survey.io.words.Language;

/** What was changed from one version of a questionnaire to the other. */
record QuestionnaireDiffPage(QuestionnaireDiff diff, Language language) implements Page {

    @Override
    public String text() {
        var words = new ComparisonWords(language);
        String head =
                words.say("diff.questionnaires", "before", diff.before(), "after", diff.after(), "rules", diff.rules());
        var changes = diff.actual().isEmpty()
                ? Stream.of("", words.say("diff.nothing"))
                : diff.actual().stream().flatMap(change -> lines(change, words));
        return Stream.concat(TextLines.ofProse(head).stream(), changes).collect(joining("\n", "", "\n"));
    }

    private Stream<String> lines(QuestionChange change, ComparisonWords words) {
        return Stream.concat(
                Stream.of("", change.name() + "  " + words.fate(change.fate())),
                new ReasonLines(words, AreaCode::value).of(change.reasons()));
    }

    @Override
    public String json() {
        return Json.write(new QuestionnaireDiff(diff.before(), diff.after(), diff.rules(), diff.actual()));
    }

    @Override
    public String csv() {
        var header = Stream.concat(Stream.of("before", "after", "question", "fate"), ReasonCells.HEADER.stream());
        return Rows.text(
                header.toList(), diff.actual().stream().flatMap(this::rows).toList());
    }

    private Stream<List<String>> rows(QuestionChange change) {
        var before = List.of(
                diff.before().toString(), diff.after().toString(), change.name(), LowerCase.word(change.fate()));
        var none = Stream.concat(before.stream(), ReasonCells.HEADER.stream().map(column -> ""));
        return change.reasons().isEmpty()
                ? Stream.of(none.toList())
                : change.reasons().stream().flatMap(reason -> ReasonCells.of(before, reason));
    }
}
