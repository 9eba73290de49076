package se.medborgarlofte.survey.io.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.words.AreaNames;
import se.medborgarlofte.survey.io.words.CommitmentSentences;
import se.medborgarlofte.survey.io.words.CommitmentsDone;
import se.medborgarlofte.survey.io.words.FollowUpSentences;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.followup.PromiseFollowUp;
import se.medborgarlofte.survey.stats.followup.Suggested;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/** Puts a look back at a promise into words. */
public final class LookBackWords {

    private final Survey survey;
    private final AreaNames names;
    private final FollowUpRules rules;
    private final Language language;
    private final FollowUpSentences words;
    private final Optional<RoundsComparison> told;

    public LookBackWords(Survey survey, AreaSet areas, FollowUpRules rules, Language language) {
        this(survey, new AreaNames(areas, survey.municipality().name(), language), rules, language, Optional.empty());
    }

    private LookBackWords(
            Survey survey, AreaNames names, FollowUpRules rules, Language language, Optional<RoundsComparison> told) {
        this.survey = survey;
        this.names = names;
        this.rules = rules;
        this.language = language;
        this.words = new FollowUpSentences(language, names);
        this.told = told;
    }

    /** The same where a change has been told of before: it is not told twice. */
    LookBackWords besides(Optional<RoundsComparison> change) {
        return new LookBackWords(survey, names, rules, language, change);
    }

    /** The sentences that they are made of. */
    public FollowUpSentences sentences() {
        return words;
    }

    public LookBack of(PromiseFollowUp look) {
        var lint = new LintText(rules.lint(), look.promise(), words);
        return new LookBack(
                look.promise().title().in(language.tag()),
                look.promise().text().in(language.tag()),
                exercise().toList(),
                inShort(look).toList(),
                List.of(
                        section("production", production(look)),
                        section("process", process(look)),
                        section("effect", effect(look)),
                        section(LookBack.Section.SUGGESTION, suggestions(look)),
                        section("lint", lint.lines(look.lint()))),
                Stream.of(
                                Stream.of(words.say("rules", "rules", rules.citation())),
                                goals(look).flatMap(GoalText::technical),
                                lint.technical(look.lint()))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private Stream<String> exercise() {
        return survey.synthetic()
                ? Stream.of(Phrases.of("situation", language)
                        .say("exercise", "municipality", survey.municipality().name()))
                : Stream.of();
    }

    private LookBack.Section section(String id, Stream<String> lines) {
        return new LookBack.Section(id, words.say(id), lines.toList());
    }

    /** Was it done, was the goal reached, what is not known, and what the evidence speaks for in each area. */
    private Stream<String> inShort(PromiseFollowUp look) {
        var done = commitments(look);
        return Stream.of(
                        Stream.of(String.join(
                                " ",
                                Stream.concat(Stream.of(done.carriedOut()), done.othersInShort().stream())
                                        .toList())),
                        goals(look).map(GoalText::inShort),
                        suggestedInShort(look))
                .flatMap(lines -> lines);
    }

    /** Areas of which the same is said together. */
    private Stream<String> suggestedInShort(PromiseFollowUp look) {
        var alike = look.suggestions().stream()
                .filter(suggested -> suggested.area().isPresent())
                .collect(groupingBy(
                        suggested -> words.suggestionInShort(suggested.grounded(), List.of("")),
                        LinkedHashMap::new,
                        toList()));
        var each = alike.values().stream()
                .map(same -> words.suggestionInShort(
                        same.get(0).grounded(),
                        same.stream()
                                .flatMap(suggested -> suggested.area().stream())
                                .map(names)
                                .toList()))
                .collect(joining("; "));
        return each.isEmpty() ? Stream.of() : Stream.of(words.say("short.suggest", "each", each));
    }

    private CommitmentSentences commitments(PromiseFollowUp look) {
        return new CommitmentSentences(
                CommitmentsDone.of(look.promise().commitments(), look.promise().followUps()), words);
    }

    private Stream<String> production(PromiseFollowUp look) {
        var done = commitments(look);
        return Stream.of(Stream.of(done.carriedOut()), done.others().stream(), done.due(look.production()).stream())
                .flatMap(lines -> lines);
    }

    private Stream<String> process(PromiseFollowUp look) {
        return look.process().isEmpty()
                ? Stream.of(words.say("process.none"))
                : look.process().stream().flatMap(this::course);
    }

    private Stream<String> course(FollowUp.Process process) {
        return Stream.concat(
                Stream.of(words.say("course", process.course())),
                process.text().map(text -> text.in(language.tag())).stream());
    }

    private Stream<String> effect(PromiseFollowUp look) {
        return look.goals().isEmpty()
                ? Stream.of(words.say("never"))
                : goals(look).flatMap(GoalText::lines);
    }

    private Stream<GoalText> goals(PromiseFollowUp look) {
        return look.goals().stream().map(goal -> new GoalText(goal, rules, words, names, told));
    }

    private Stream<String> suggestions(PromiseFollowUp look) {
        var each = look.suggestions().stream().map(suggested -> suggestion(look, suggested));
        return Stream.of(
                        Stream.of(words.say("suggestion.decide")),
                        each,
                        grounds(look, look.above(), words::above),
                        Stream.of(words.say("why")))
                .flatMap(lines -> lines);
    }

    /** In one line with what each party says of the problem there. */
    private String suggestion(PromiseFollowUp look, Suggested suggested) {
        var said = Stream.of(words.suggestion(suggested.area(), suggested.grounded()));
        var grounds = grounds(
                look,
                suggested.grounds(),
                (picture, view) -> words.ground(picture, view).orElse(""));
        return Stream.concat(said, grounds).collect(joining(" "));
    }

    private static Stream<String> grounds(
            PromiseFollowUp look, List<JointView> views, BiFunction<JointPicture, JointView, String> said) {
        return look.known().picture().stream()
                .flatMap(picture -> views.stream().map(view -> said.apply(picture, view)))
                .filter(line -> !line.isEmpty());
    }
}
