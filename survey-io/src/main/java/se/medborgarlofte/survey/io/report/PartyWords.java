package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.situation.EventCount;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.PartyView;
import se.medborgarlofte.survey.core.situation.Problem;
import se.medborgarlofte.survey.core.situation.ResidentShare;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.io.words.Phrases;

/**
 * Says what one party says.
 *
 * @param open whether anyone could answer: then those who answered are not called the residents
 */
record PartyWords(boolean open, Phrases phrases, Voice voice) {

    String name(PartyView view) {
        boolean respondents = open && view.party() == Party.RESIDENTS;
        return phrases.say("party." + (respondents ? "respondents" : SmallLetters.of(view.party())));
    }

    /** The verb that goes with the name: one municipality points, the police point. */
    String points(PartyView view) {
        return phrases.say("point." + SmallLetters.of(view.party()));
    }

    /** As a sentence: "The police: concern (graded 2)." */
    String ground(PartyView view, Problem problem) {
        String evidence = String.join(", ", evidence(view, problem));
        return evidence.isEmpty()
                ? phrases.say("ground", "party", Voice.capitalised(name(view)), "statement", statement(view))
                : phrases.say(
                        "ground.evidence",
                        "party",
                        Voice.capitalised(name(view)),
                        "statement",
                        statement(view),
                        "evidence",
                        evidence);
    }

    /** As the cell of a table. */
    String cell(PartyView view, Problem problem) {
        String evidence = String.join(", ", evidence(view, problem));
        String statement = Voice.capitalised(statement(view));
        return evidence.isEmpty() ? statement : statement + " (" + evidence + ")";
    }

    private String statement(PartyView view) {
        if (view.isCountUnused()) {
            return phrases.say("statement.count_unused");
        }
        return phrases.say("statement." + (view.pointer() ? "pointer" : SmallLetters.of(view.statement())));
    }

    private List<String> evidence(PartyView view, Problem problem) {
        return Stream.of(
                        view.residents().stream().map(this::share),
                        view.grades().isEmpty() ? Stream.<String>of() : Stream.of(grades(view.grades())),
                        view.count().stream().map(this::count),
                        view.isCountUnused() ? Stream.of(unused(problem)) : Stream.<String>of())
                .flatMap(said -> said)
                .toList();
    }

    private String share(ResidentShare share) {
        return phrases.say(
                open ? "evidence.respondents" : "evidence.residents",
                "percent",
                voice.percent(share.percent()),
                "all",
                voice.percent(share.percentOfAll()));
    }

    private String grades(List<Integer> grades) {
        return phrases.say(
                "grades",
                "grades",
                String.join(
                        "; ",
                        grades.stream()
                                .map(grade -> phrases.say("grade." + grade))
                                .toList()));
    }

    /** What is lacking: a grade, or the same months of the years before. */
    private String unused(Problem problem) {
        return phrases.say(problem.gradeOnly() ? "count.grade_only" : "count.nothing_before");
    }

    private String count(EventCount count) {
        return phrases.say(count.under() ? "count.under" : "count", "n", voice.whole(count.events()));
    }
}
