package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.words.FollowUpSentences;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.followup.PromiseFollowUp;
import se.medborgarlofte.survey.stats.followup.Suggested;

/** Puts a look back at a promise into words. */
public final class LookBackWords {

    private final Survey survey;
    private final AreaSet areas;
    private final FollowUpRules rules;
    private final Language language;
    private final FollowUpSentences words;

    public LookBackWords(Survey survey, AreaSet areas, FollowUpRules rules, Language language) {
        this.survey = survey;
        this.areas = areas;
        this.rules = rules;
        this.language = language;
        this.words = new FollowUpSentences(language, this::name);
    }

    public LookBack of(PromiseFollowUp look) {
        var title = look.promise().title().in(language.tag());
        var head = Stream.concat(Stream.of(words.say("head", "title", title, "rules", rules.citation())), exercise());
        return new LookBack(
                title,
                head.toList(),
                List.of(
                        section("production", words.production(look.production()).stream()),
                        section("process", process(look)),
                        section("effect", effect(look)),
                        section("suggestion", suggestions(look)),
                        new LintText(rules.lint(), words).section(look.lint())));
    }

    private Stream<String> exercise() {
        return survey.synthetic()
                ? Stream.of(Phrases.of("situation", language)
                        .say("exercise", "municipality", survey.municipality().name()))
                : Stream.of();
    }

    private LookBack.Section section(String heading, Stream<String> lines) {
        return new LookBack.Section(words.say(heading), lines.toList());
    }

    private Stream<String> process(PromiseFollowUp look) {
        return look.process().isEmpty()
                ? Stream.of(words.say("process.none"))
                : look.process().stream().flatMap(this::course);
    }

    private Stream<String> course(FollowUp.Process process) {
        String course = words.say("course", process.course());
        return Stream.concat(
                Stream.of(words.say("course", "course", course)),
                process.text().map(text -> text.in(language.tag())).stream());
    }

    private Stream<String> effect(PromiseFollowUp look) {
        return look.goals().isEmpty()
                ? Stream.of(words.say("never"))
                : look.goals().stream().flatMap(goal -> new GoalText(goal, rules, language, words, this::name).lines());
    }

    private Stream<String> suggestions(PromiseFollowUp look) {
        var each = look.suggestions().stream().flatMap(suggested -> suggestion(look, suggested));
        return Stream.of(each, grounds(look, look.above(), words::above), Stream.of(words.say("why")))
                .flatMap(lines -> lines);
    }

    private Stream<String> suggestion(PromiseFollowUp look, Suggested suggested) {
        String where = suggested.area().map(this::name).orElseGet(() -> words.say("suggestion.whole"));
        String text = String.join(" ", words.suggestion(suggested.grounded()));
        return Stream.concat(
                Stream.of(words.say("suggestion.area", "area", where, "text", text)),
                grounds(
                        look,
                        suggested.grounds(),
                        (picture, view) -> words.ground(picture, view).orElse("")));
    }

    private static Stream<String> grounds(
            PromiseFollowUp look, List<JointView> views, BiFunction<JointPicture, JointView, String> said) {
        return look.known().picture().stream()
                .flatMap(picture -> views.stream().map(view -> said.apply(picture, view)))
                .filter(line -> !line.isEmpty());
    }

    private String name(AreaCode area) {
        return areas.area(area)
                .map(Area::name)
                .map(name -> name.in(language.tag()))
                .orElse(area.value());
    }
}
