package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.words.Alphabet;
import se.medborgarlofte.survey.io.words.ChangeSentences;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.verdict.ComparedShare;
import se.medborgarlofte.survey.stats.verdict.FamilyVerdicts;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/** What has changed between two rounds: sentences first, then the table they were read from. */
final class ComparePage implements Page {

    private final Programme programme;
    private final RoundsComparison comparison;
    private final Language language;
    private final ChangeSentences sentences;
    private final ChangeTable table;

    ComparePage(Programme programme, RoundsComparison comparison, Language language) {
        this.programme = programme;
        this.comparison = comparison;
        this.language = language;
        this.sentences = ChangeSentences.of(comparison.held(), language);
        this.table = new ChangeTable(sentences, language, this::name);
    }

    @Override
    public String text() {
        var verdicts = comparison.families().isEmpty()
                ? Stream.of("", sentences.say("none"))
                : comparison.families().stream().flatMap(this::family);
        return Stream.of(head(), verdicts, screening()).flatMap(lines -> lines).collect(joining("\n", "", "\n"));
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
        return programme.survey().synthetic() ? Stream.of(head, exercise()) : Stream.of(head);
    }

    private String exercise() {
        return sentences.say("exercise", "municipality", municipality());
    }

    private Stream<String> family(FamilyVerdicts verdicts) {
        var shares = alphabetical(verdicts.shares());
        var indicator = shares.get(0).comparability().indicator();
        var head = Stream.of("", heading(verdicts, indicator), "");
        var said = said(shares)
                .flatMap(share -> sentences
                        .of(share, name(share.area()), verdicts.family().smallestChange())
                        .stream())
                .distinct();
        var after =
                sentences
                        .after(
                                verdicts,
                                indicator.direction(),
                                comparison.held().rules().verdicts().power())
                        .stream();
        return Stream.of(head, said, Stream.of(""), after, table.of(verdicts.level(), shares))
                .flatMap(lines -> lines);
    }

    /** Of open rounds the table says as much of the areas as there is to say. */
    private Stream<ComparedShare> said(List<ComparedShare> shares) {
        boolean whole = shares.get(0).area().isEmpty();
        return whole && !comparison.held().rounds().areSamples()
                ? shares.stream().limit(1)
                : shares.stream();
    }

    private String heading(FamilyVerdicts verdicts, Indicator indicator) {
        return sentences.say(
                "family." + LowerCase.word(verdicts.family().basis()),
                "name",
                indicator.name().in(language.tag()),
                "m",
                verdicts.family().size());
    }

    /** Without verdict words, and only of rounds that were drawn. */
    private Stream<String> screening() {
        if (!comparison.held().rounds().areSamples()) {
            return Stream.of();
        }
        var found = comparison.worthACloserLook();
        var head = Stream.of("", sentences.say("screening"), sentences.say("screening.what"));
        return Stream.concat(
                head, found.isEmpty() ? Stream.of(sentences.say("screening.none")) : table.ofScreening(found));
    }

    private List<ComparedShare> alphabetical(List<ComparedShare> shares) {
        return shares.stream()
                .sorted(Comparator.comparing(
                                (ComparedShare share) -> share.area().isPresent())
                        .thenComparing(share -> name(share.area()), Alphabet.of(language)))
                .toList();
    }

    private String name(Optional<AreaCode> area) {
        return area.flatMap(programme.areas()::area)
                .map(Area::name)
                .map(name -> name.in(language.tag()))
                .orElseGet(this::municipality);
    }

    private String municipality() {
        return programme.survey().municipality().name();
    }

    @Override
    public String json() {
        return Json.write(CompareJson.of(comparison));
    }

    @Override
    public String csv() {
        return CompareCsv.of(comparison);
    }
}
