package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.report.FollowUpRules;
import se.medborgarlofte.survey.io.report.LookBack;
import se.medborgarlofte.survey.io.report.LookBackWords;
import se.medborgarlofte.survey.io.words.FollowUpSentences;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.followup.PromiseFollowUp;

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
        var told = new LookBackWords(programme.survey(), programme.areas(), rules, language);
        return looked.isEmpty()
                ? words.say("none") + "\n"
                : Stream.concat(
                                looked.stream().map(told::of).flatMap(FollowUpPage::lines),
                                new LawText(rules.law(), words).lines())
                        .collect(joining("\n", "", "\n"));
    }

    private static Stream<String> lines(LookBack look) {
        var sections = look.sections().stream()
                .flatMap(section -> Stream.concat(Stream.of("", section.heading()), section.lines().stream()));
        return Stream.of(look.head().stream(), sections, Stream.of("")).flatMap(lines -> lines);
    }

    String json() {
        return Json.write(FollowUpJson.of(looked, rules, words));
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
