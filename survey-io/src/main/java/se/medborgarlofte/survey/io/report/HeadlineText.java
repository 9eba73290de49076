package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.survey.io.report.Headline.AskedQuestion;
import se.medborgarlofte.survey.io.report.Headline.Table;

/** Writes one indicator of a report as plain text. */
record HeadlineText(Page page, Headline headline, Voice voice, TextWriter out) {

    void write() {
        out.heading(headline.name());
        out.paragraph(String.join(" ", headline.sentences()));
        out.paragraph(headline.base());
        headline.questions().forEach(this::question);
        headline.tables().forEach(this::table);
    }

    private void question(AskedQuestion question) {
        out.paragraph(voice.say("question.one") + ": " + voice.say("quote", "text", question.wording()));
        answers("question.counted", question.counted());
        answers("question.alsoInBase", question.alsoInBase());
        answers("question.leftOut", question.leftOut());
    }

    private void answers(String what, List<String> answers) {
        if (!answers.isEmpty()) {
            out.item("  " + voice.say(what) + ": ", String.join(" · ", answers));
        }
    }

    private void table(Table table) {
        var rows = new ArrayList<List<String>>();
        rows.add(header());
        table.rows().forEach(row -> rows.add(row(row.label(), row.figure())));
        rows.add(row(headline.totalLabel(), headline.total()));
        out.paragraph(table.title() + ". " + table.caption());
        out.table(rows);
        table.notes().forEach(out::line);
    }

    private List<String> header() {
        var header = new ArrayList<>(List.of(
                voice.say("table.group"),
                voice.say("table.n"),
                voice.say(headline.isShare() ? "table.share" : "table.mean")));
        if (!page.heading().open()) {
            header.add(voice.say("table.interval"));
        }
        return header;
    }

    private List<String> row(String label, Figure figure) {
        var row = new ArrayList<>(List.of(
                label,
                figure.n().map(voice::whole).orElseGet(() -> voice.say("empty")),
                figure.isUncertain() ? voice.say("figure.uncertain") + " " + figure.shown() : figure.shown()));
        if (!page.heading().open()) {
            row.add(figure.shownInterval().orElseGet(() -> voice.say("empty")));
        }
        return row;
    }
}
