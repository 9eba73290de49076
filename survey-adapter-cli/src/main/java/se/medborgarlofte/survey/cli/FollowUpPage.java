package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.words.FollowUpSentences;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.followup.DoneShare;
import se.medborgarlofte.survey.stats.followup.PromiseFollowUp;
import se.medborgarlofte.survey.stats.followup.Suggested;

/** A look back at promises: was it done, how was it done, did it help, and what the evidence speaks for. */
final class FollowUpPage {

    private final Programme programme;
    private final List<PromiseFollowUp> looked;
    private final FollowUpRules rules;
    private final Language language;
    private final FollowUpSentences words;

    FollowUpPage(Programme programme, List<PromiseFollowUp> looked, FollowUpRules rules, Language language) {
        this.programme = programme;
        this.looked = List.copyOf(looked);
        this.rules = rules;
        this.language = language;
        this.words = new FollowUpSentences(language, this::name);
    }

    String text() {
        return looked.isEmpty()
                ? words.say("none") + "\n"
                : Stream.concat(looked.stream().flatMap(this::promise), new LawText(rules.law(), words).lines())
                        .collect(joining("\n", "", "\n"));
    }

    String json() {
        return Json.write(FollowUpJson.of(looked, rules, words));
    }

    private Stream<String> promise(PromiseFollowUp look) {
        var title = look.promise().title().in(language.tag());
        var head = Stream.of(words.say("head", "title", title, "rules", rules.citation()));
        return Stream.of(
                        head,
                        exercise(),
                        section("production", production(look.production())),
                        section("process", process(look)),
                        section("effect", effect(look)),
                        section("suggestion", suggestions(look)),
                        new LintText(rules.lint(), words).lines(look.lint()),
                        Stream.of(""))
                .flatMap(lines -> lines);
    }

    private Stream<String> exercise() {
        String municipality = programme.survey().municipality().name();
        return programme.survey().synthetic()
                ? Stream.of(Phrases.of("situation", language).say("exercise", "municipality", municipality))
                : Stream.of();
    }

    private Stream<String> section(String heading, Stream<String> lines) {
        return Stream.concat(Stream.of("", words.say(heading)), lines);
    }

    private Stream<String> production(DoneShare done) {
        return words.production(done).stream();
    }

    private Stream<String> process(PromiseFollowUp look) {
        return look.process().isEmpty()
                ? Stream.of(words.say("process.none"))
                : look.process().stream().flatMap(this::course);
    }

    private Stream<String> course(FollowUp.Process process) {
        String course = words.say("course." + LowerCase.word(process.course()));
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
        return programme
                .areas()
                .area(area)
                .map(Area::name)
                .map(name -> name.in(language.tag()))
                .orElse(area.value());
    }
}
