package se.medborgarlofte.survey.io.words;

import se.medborgarlofte.survey.core.situation.PartyView;
import se.medborgarlofte.survey.core.situation.Problem;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** What a party lacks that has nothing to say of a problem: who has counted events is not said to have no information. */
public record LackingSentences(Language language) {

    public String of(PartyView view, Problem problem) {
        return view.isCountUnused() ? counted(view, problem) : say("lacking." + SmallLetters.of(view.party()));
    }

    private String counted(PartyView view, Problem problem) {
        String key = problem.gradeOnly() ? "lacking.grade_only" : "lacking.nothing_before";
        return say(key, "party", Sentences.capitalised(say("party." + SmallLetters.of(view.party()))));
    }

    private String say(String key, Object... gaps) {
        return Phrases.of("situation", language).say(key, gaps);
    }
}
