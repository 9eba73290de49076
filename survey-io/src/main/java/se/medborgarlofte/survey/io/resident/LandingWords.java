package se.medborgarlofte.survey.io.resident;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.intake.Intake;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Paradata;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.resident.Landing.Section;
import se.medborgarlofte.survey.io.words.ResidentWords;

/** Tells a resident what a round is for, before the first question; every word of it must be true of this round. */
public final class LandingWords {

    /** A closed question is read and answered in about a quarter of a minute. */
    private static final int QUESTIONS_A_MINUTE = 4;

    private final Programme programme;
    private final Survey survey;
    private final RoundToday today;
    private final Round round;
    private final Questionnaire questionnaire;
    private final ReportingRules rules;
    private final ResidentWords words;

    private LandingWords(Programme programme, RoundToday today, ReportingRules rules, ResidentWords words) {
        this.programme = programme;
        this.survey = programme.survey();
        this.today = today;
        this.round = today.round();
        this.questionnaire = today.asked();
        this.rules = rules;
        this.words = words;
    }

    /** What there is to tell of a round as it stands today. */
    public static Landing of(Programme programme, RoundToday today, ReportingRules rules, ResidentWords words) {
        return new LandingWords(programme, today, rules, words).landing();
    }

    private Landing landing() {
        return new Landing(
                words.say("landing.title", "municipality", survey.municipality().name()),
                words.say("landing.lead", "day", words.day(round.fieldwork().lastDay())),
                facts(),
                sections(),
                section("help", words.say("landing.help.text")));
    }

    /** Whoever may still answer is told who can, and how; of results that are there, their own page tells. */
    private List<Section> sections() {
        List<Section> told = new ArrayList<>(List.of(what(), why()));
        if (today.isToBeAnswered()) {
            told.addAll(List.of(who(), shows()));
        }
        if (!today.isReleased()) {
            told.add(used());
        }
        told.add(privacy());
        otherWays().filter(section -> today.isToBeAnswered()).ifPresent(told::add);
        return told;
    }

    private List<String> facts() {
        int questions = questionnaire.questions().size();
        int items = questionnaire.variables().size();
        int minutes = Math.max(1, (Math.min(items, 2 * questions) + QUESTIONS_A_MINUTE - 1) / QUESTIONS_A_MINUTE);
        return List.of(
                words.say("facts.minutes", "minutes", words.whole(minutes)),
                words.say("facts.questions", "questions", words.whole(questions)),
                words.say("facts.login"),
                String.join(", ", languages()));
    }

    private List<String> languages() {
        return questionnaire.languages().stream()
                .map(tag -> ResidentWords.in(tag).name())
                .toList();
    }

    private Section what() {
        boolean again = programme.rounds().stream()
                .filter(other ->
                        other.fieldwork().lastDay().isBefore(round.fieldwork().firstDay()))
                .anyMatch(other -> other.questionnaire().name().equals(questionnaire.name()));
        return section("what", words.say(again ? "landing.what.again" : "landing.what.first"));
    }

    private Section why() {
        return section("why", words.say("landing.why.text"));
    }

    private Section who() {
        var text = words.say(
                "landing.who.text",
                "age",
                round.population().ageFrom(),
                "municipality",
                survey.municipality().name());
        return section("who", text);
    }

    private Section shows() {
        return section("shows", round.design().isSample() ? drawn() : words.say("landing.shows.open"));
    }

    private String drawn() {
        return round.paradata()
                .flatMap(Paradata::invited)
                .map(asked -> words.say("landing.shows.sampleOf", "asked", words.whole(asked)))
                .orElseGet(() -> words.say("landing.shows.sample"));
    }

    private Section used() {
        var base = words.whole(rules.disclosure().minimumBase());
        var text = own("resultsBy")
                .map(by -> words.say("landing.used.textBy", "base", base, "resultsBy", by))
                .orElseGet(() -> words.say("landing.used.text", "base", base));
        return section("used", text);
    }

    private Section privacy() {
        List<String> said = new ArrayList<>();
        said.add(words.say("landing.privacy.noName"));
        if (today.isToBeAnswered()) {
            said.add(words.say(mayPassOverAll() ? "landing.privacy.asks" : "landing.privacy.asksSome"));
        }
        if (!survey.logsAddresses()) {
            said.add(words.say("landing.privacy.noDevice"));
        }
        said.add(words.say("landing.privacy.noReturn"));
        if (today.isToBeAnswered()) {
            said.add(words.say("landing.privacy.drafts", "hours", Intake.DRAFTS_LAST.toHours()));
            said.add(words.say("landing.privacy.free"));
        }
        said.add(words.say("landing.privacy.cookies"));
        retention().ifPresent(said::add);
        responsible().ifPresent(said::add);
        return new Section(words.say("landing.privacy.title"), said);
    }

    private boolean mayPassOverAll() {
        return questionnaire.questions().stream().noneMatch(Question::required);
    }

    private Optional<String> retention() {
        return survey.retention()
                .map(kept -> kept.decision()
                        .map(decision -> words.say(
                                "landing.privacy.retention", "after", span(kept.after()), "decision", decision))
                        .orElseGet(() -> words.say("landing.privacy.retentionPlain", "after", span(kept.after()))));
    }

    /** In the largest unit that says it exactly. */
    private String span(Period after) {
        if (after.getDays() > 0) {
            return words.say("retention.days", "n", after.getDays());
        }
        return after.getMonths() == 0
                ? words.say("retention.years", "n", after.getYears())
                : words.say("retention.months", "n", after.toTotalMonths());
    }

    private Optional<String> responsible() {
        return own("board")
                .flatMap(board -> own("legalBasis")
                        .flatMap(basis -> own("contact")
                                .map(contact -> words.say(
                                        "landing.privacy.board",
                                        "board",
                                        board,
                                        "legalBasis",
                                        basis,
                                        "contact",
                                        contact))));
    }

    private Optional<Section> otherWays() {
        return own("otherWays").map(how -> section("other", words.say("landing.other.text", "otherWays", how)));
    }

    /** What only this municipality can say, where it has said it. */
    private Optional<String> own(String text) {
        return Optional.ofNullable(survey.texts().get(text)).map(words::text);
    }

    private Section section(String name, String text) {
        return new Section(words.say("landing." + name + ".title"), List.of(text));
    }
}
