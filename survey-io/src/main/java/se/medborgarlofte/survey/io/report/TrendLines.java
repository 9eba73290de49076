package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.words.Phrases;

/** Writes one share over several rounds as plain text. */
record TrendLines(TrendText trend, Voice voice, TextWriter out) {

    void write() {
        out.section(trend.title());
        trend.lead().forEach(out::paragraph);
        out.paragraph(Phrases.of("trends", voice.language()).say("caption"));
        out.gap();
        out.table(Stream.concat(Stream.of(header()), trend.lines().stream().map(this::row))
                .toList());
        trend.breaks().forEach(broken -> out.paragraph(broken.mark() + ". " + broken.sentence()));
        trend.notes().forEach(out::paragraph);
        if (trend.lines().stream().anyMatch(TrendText.Line::open)) {
            out.paragraph(Phrases.of("trends", voice.language()).say("open"));
        }
    }

    private List<String> header() {
        var phrases = Phrases.of("trends", voice.language());
        return cells(
                phrases.say("column.round"),
                voice.say("table.n"),
                voice.say("table.share"),
                voice.say("table.interval"),
                phrases.say("column.since"));
    }

    private List<String> row(TrendText.Line line) {
        String empty = voice.say("empty");
        return cells(
                line.label(),
                line.figure().n().map(voice::whole).orElse(empty),
                shown(line.figure()),
                line.figure().shownInterval().orElse(empty),
                line.since().map(TrendText.Since::shown).orElse(empty));
    }

    private String shown(Figure figure) {
        return figure.isUncertain() ? figure.shown() + " " + voice.say("figure.uncertain") : figure.shown();
    }

    private List<String> cells(String round, String n, String share, String interval, String since) {
        var cells = new ArrayList<>(List.of(round, n, share));
        if (trend.intervals()) {
            cells.add(interval);
        }
        cells.add(since);
        return cells;
    }
}
