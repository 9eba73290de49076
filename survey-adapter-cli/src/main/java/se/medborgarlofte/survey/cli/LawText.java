package se.medborgarlofte.survey.cli;

import java.util.stream.Stream;
import se.medborgarlofte.survey.core.rules.LawChecklist;
import se.medborgarlofte.survey.io.words.Dates;
import se.medborgarlofte.survey.io.words.FollowUpSentences;

/** What the law asks for, each demand with how sure its wording is. */
record LawText(LawChecklist law, FollowUpSentences words) {

    Stream<String> lines() {
        String name = law.law().in(words.language().tag());
        String on = new Dates(words.language()).of(law.inForce());
        return Stream.concat(
                Stream.of(words.say("law", "rules", law.citation()), words.say("law.what", "law", name, "on", on)),
                law.demands().stream().map(this::line));
    }

    private String line(LawChecklist.Demand demand) {
        String tag = words.language().tag();
        String section = demand.section().map(number -> number + ": ").orElse("");
        return "- " + section + demand.text().in(tag) + " (" + demand.doubt().in(tag) + ". "
                + words.say("law.source", "source", demand.source()) + ")";
    }
}
