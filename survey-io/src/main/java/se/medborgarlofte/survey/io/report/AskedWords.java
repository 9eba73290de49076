package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.io.report.Page.Fact;

/** Writes what was asked of whom, and how. */
record AskedWords(RoundReport report, Voice voice) {

    List<Fact> facts() {
        var round = report.round();
        var facts = new ArrayList<Fact>();
        facts.add(fact(
                "population", Voice.capitalised(voice.text(round.population().description())) + "."));
        facts.add(fact("design", voice.say("design", round.design())));
        modes().ifPresent(modes -> facts.add(fact("modes", modes)));
        facts.add(fact(
                "days",
                voice.days(round.fieldwork().firstDay(), round.fieldwork().lastDay())));
        facts.add(fact("answers", voice.whole(report.answers())));
        facts.add(fact("responseRate", responseRate()));
        facts.add(fact("weights", voice.say("asked.weights." + (isWeighted() ? "weighted" : "equal"))));
        facts.add(fact("questionnaire", questionnaire()));
        round.note().ifPresent(note -> facts.add(fact("note", voice.text(note))));
        return facts;
    }

    /** Only a sample is weighted, whatever its file holds. */
    boolean isWeighted() {
        return !report.isOpen() && report.round().has(DesignColumn.WEIGHT);
    }

    private Fact fact(String what, String text) {
        return new Fact(voice.say("asked." + what), text);
    }

    private Optional<String> modes() {
        var modes = report.round().modes().stream()
                .filter(mode -> mode != Mode.NOT_RECORDED)
                .map(mode -> voice.say("mode", mode))
                .toList();
        return modes.isEmpty() ? Optional.empty() : Optional.of(Voice.capitalised(voice.list(modes)) + ".");
    }

    private String responseRate() {
        if (report.isOpen()) {
            return voice.say("asked.responseRate.open");
        }
        return report.responseRate()
                .map(rate -> voice.say("asked.responseRate.known", "percent", voice.whole(rate)))
                .orElseGet(() -> voice.say("asked.responseRate.unknown"));
    }

    private String questionnaire() {
        return voice.say(
                "asked.questionnaire.version",
                "title",
                voice.text(report.questionnaire().title()),
                "version",
                report.questionnaire().version());
    }
}
