package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.report.ComparisonReading;
import se.medborgarlofte.survey.io.report.TextLines;
import se.medborgarlofte.survey.io.words.AreaNames;
import se.medborgarlofte.survey.io.words.ChangeSentences;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.verdict.FamilyVerdicts;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/** What has changed between two rounds: sentences first, then the table they were read from. */
final class ComparePage implements Page {

    private final Programme programme;
    private final RoundsComparison comparison;
    private final Language language;
    private final ComparisonReading reading;
    private final ChangeSentences sentences;
    private final ChangeTable table;

    ComparePage(Programme programme, RoundsComparison comparison, Language language) {
        var names = new AreaNames(
                programme.areas(), programme.survey().municipality().name(), language);
        this.programme = programme;
        this.comparison = comparison;
        this.language = language;
        this.reading = new ComparisonReading(comparison, names);
        this.sentences = reading.sentences();
        this.table = new ChangeTable(sentences, language, names::of);
    }

    @Override
    public String text() {
        var verdicts = comparison.families().isEmpty()
                ? prose(Stream.of("", sentences.say("none")))
                : comparison.families().stream().flatMap(this::family);
        return Stream.of(head(), verdicts, screening(), OwnUse.lines(language))
                .flatMap(lines -> lines)
                .collect(joining("\n", "", "\n"));
    }

    private static Stream<String> prose(Stream<String> lines) {
        return lines.flatMap(line -> TextLines.ofProse(line).stream());
    }

    private Stream<String> head() {
        var rules = comparison.held().rules().citation();
        var head = sentences.say(
                "head",
                "first",
                comparison.held().rounds().first().round().id(),
                "second",
                comparison.held().rounds().second().round().id(),
                "rules",
                rules);
        return Stream.concat(prose(Stream.of(head)), Exercise.lines(programme.survey(), language));
    }

    private Stream<String> family(FamilyVerdicts verdicts) {
        var beside = sentences.notCounted(reading.beside(verdicts, programme.promises())).stream();
        var prose = Stream.of(
                        Stream.concat(Stream.of("", heading(verdicts)), beside),
                        Stream.concat(Stream.of(""), reading.verdicts(verdicts).stream()),
                        apart(reading.after(verdicts)))
                .flatMap(lines -> lines);
        return Stream.concat(prose(prose), table.of(verdicts.level(), reading.inOrder(verdicts)));
    }

    private static Stream<String> apart(List<String> sentences) {
        return sentences.isEmpty() ? Stream.of() : Stream.concat(Stream.of(""), sentences.stream());
    }

    private String heading(FamilyVerdicts verdicts) {
        String basis =
                reading.isCompared(verdicts) ? LowerCase.word(verdicts.family().basis()) : "side_by_side";
        return sentences.say(
                "family." + basis,
                "name",
                reading.indicator(verdicts).name().in(language.tag()),
                "m",
                verdicts.family().size());
    }

    /** Without verdict words, and only of rounds that were drawn. */
    private Stream<String> screening() {
        return reading.screening().stream()
                .flatMap(found -> Stream.concat(
                        prose(Stream.of("", sentences.say("screening"), sentences.say("screening.what"))),
                        found.isEmpty()
                                ? prose(Stream.of(sentences.say("screening.none")))
                                : table.ofScreening(found)));
    }

    @Override
    public String json() {
        return Json.write(read());
    }

    @Override
    public String csv() {
        return CompareCsv.of(read(), comparison.held().rounds().areSamples());
    }

    private CompareJson read() {
        return CompareJson.of(comparison, programme.survey());
    }
}
