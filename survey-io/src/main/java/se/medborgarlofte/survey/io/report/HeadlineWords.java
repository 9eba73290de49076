package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** Writes one indicator with its sentences, questions and tables. */
record HeadlineWords(RoundReport report, Voice voice) {

    Headline of(ReleasedIndicator released) {
        var indicator = released.indicator();
        var tables = new TableWords(report, indicator, voice);
        return new Headline(
                indicator.id().value(),
                indicator.version(),
                voice.text(indicator.name()),
                indicator.unit(),
                sentences(released),
                indicator.measure().match(new QuestionWords(report.questionnaire(), voice)),
                base(released),
                voice.say(report.isOpen() ? "table.total.open" : "table.total.sample"),
                FigureWords.of(released.total(), indicator.unit(), report.isOpen(), voice),
                released.tables().stream().map(tables::of).toList());
    }

    private List<String> sentences(ReleasedIndicator released) {
        var sentences = new ArrayList<>(HeadlineSentences.of(released, report, voice));
        if (report.isOpen()) {
            sentences.add(whoChose());
            sentences.add(voice.say("open.so"));
        }
        return sentences;
    }

    /** That nobody was selected, as it was in this round. */
    String whoChose() {
        return voice.say("open.who." + SmallLetters.of(report.round().design()));
    }

    /** Whose share it is, and how many of all answers that is. */
    private String base(ReleasedIndicator released) {
        boolean share = released.indicator().isShare();
        String whose = voice.say(share ? "base.term" : "base.term.mean")
                + " "
                + voice.text(released.indicator().base())
                + ".";
        return released.total()
                .n()
                .map(n -> whose
                        + " "
                        + voice.say("base.count", "n", voice.whole(n), "answers", voice.whole(report.answers())))
                .orElse(whose);
    }
}
