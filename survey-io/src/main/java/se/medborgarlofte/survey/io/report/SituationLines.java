package se.medborgarlofte.survey.io.report;

import java.util.List;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;

/** Writes the picture of the situation as plain text for a terminal of 80 columns. */
public final class SituationLines {

    /** In a row: after area and problem, before how it meets. */
    private static final int FIRST_PARTY = 2;

    private final SituationText situation;
    private final Phrases phrases;
    private final TextWriter out;

    SituationLines(SituationText situation, Language language, TextWriter out) {
        this.situation = situation;
        this.phrases = Phrases.of("situation", language);
        this.out = out;
    }

    /** All of it, below what it is of. */
    public static String of(List<String> head, SituationText situation, Language language) {
        var out = new TextWriter();
        head.forEach(out::line);
        new SituationLines(situation, language, out).content();
        return out.text();
    }

    void write() {
        out.section(phrases.say("heading.situation"));
        content();
    }

    private void content() {
        situation.lead().forEach(out::paragraph);
        out.heading(phrases.say("heading.common"));
        situation.order().forEach(out::paragraph);
        said(situation.common(), "common.none");
        out.heading(phrases.say("heading.alone"));
        said(situation.alone(), "alone.none");
        lines("heading.cannot", situation.cannot());
        out.heading(phrases.say("heading.areas"));
        if (situation.rows().isEmpty()) {
            out.line(phrases.say("areas.none"));
        }
        situation.rows().forEach(this::row);
        lines("heading.largest", situation.largest());
        situation.changedSince().ifPresent(this::changes);
        out.heading(phrases.say("heading.sources"));
        if (situation.sources().isEmpty()) {
            out.line(phrases.say("sources.none"));
        }
        situation.sources().forEach(source -> out.item(source.term() + ": ", source.text()));
        out.paragraph(situation.rules());
    }

    private void said(List<SituationText.Said> said, String none) {
        if (said.isEmpty()) {
            out.line(phrases.say(none));
        }
        for (var one : said) {
            out.item("- ", one.sentence());
            one.grounds().forEach(ground -> out.item("  - ", ground));
        }
    }

    private void lines(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out.heading(phrases.say(heading));
            lines.forEach(line -> out.item("- ", line));
        }
    }

    private void changes(String since) {
        out.heading(phrases.say("heading.changes"));
        out.line(since);
        situation.changes().forEach(line -> out.item("- ", line));
        situation.changesRead().forEach(out::paragraph);
    }

    /** A table of six columns is too wide for a terminal. */
    private void row(List<String> row) {
        out.line(row.get(0) + ", " + row.get(1) + ": " + row.get(row.size() - 1));
        for (int i = FIRST_PARTY; i < row.size() - 1; i++) {
            out.item("  - ", situation.header().get(i) + ": " + row.get(i));
        }
    }
}
