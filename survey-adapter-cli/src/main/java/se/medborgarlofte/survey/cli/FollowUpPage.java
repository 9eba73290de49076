package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.report.FollowUpRules;
import se.medborgarlofte.survey.io.report.LookBack;
import se.medborgarlofte.survey.io.report.LookBackWords;
import se.medborgarlofte.survey.io.report.TextLines;
import se.medborgarlofte.survey.io.words.FollowUpSentences;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.followup.PromiseFollowUp;

/** A look back at promises: was it done, how was it done, did it help, and what the evidence speaks for. */
final class FollowUpPage {

    private final Survey survey;
    private final List<PromiseFollowUp> looked;
    private final FollowUpRules rules;
    private final LookBackWords told;
    private final FollowUpSentences words;

    FollowUpPage(Programme programme, List<PromiseFollowUp> looked, FollowUpRules rules, Language language) {
        this.survey = programme.survey();
        this.looked = List.copyOf(looked);
        this.rules = rules;
        this.told = new LookBackWords(programme.survey(), programme.areas(), rules, language);
        this.words = told.sentences();
    }

    String text() {
        return looked.isEmpty()
                ? words.say("none") + "\n"
                : Stream.of(
                                looked.stream().map(told::of).flatMap(this::lines),
                                new LawText(rules.law(), words).lines(),
                                OwnUse.lines(words.language()))
                        .flatMap(lines -> lines)
                        .flatMap(line -> TextLines.ofProse(line).stream())
                        .collect(joining("\n", "", "\n"));
    }

    private Stream<String> lines(LookBack look) {
        var sections = look.sections().stream()
                .flatMap(section -> Stream.concat(Stream.of("", section.heading()), section.lines().stream()));
        var technical = Stream.concat(Stream.of("", words.say("technical")), look.technical().stream());
        return Stream.of(
                        Stream.concat(Stream.of(look.promise()), look.head().stream()),
                        sections,
                        technical,
                        Stream.of(""))
                .flatMap(lines -> lines);
    }

    String json() {
        return Json.write(FollowUpJson.of(survey, looked, rules, words));
    }
}
