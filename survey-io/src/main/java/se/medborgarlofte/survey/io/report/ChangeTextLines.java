package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.report.ChangeText.Family;
import se.medborgarlofte.survey.io.report.ChangeText.Line;

/** Writes a change as plain text. */
record ChangeTextLines(ChangeText change, Voice voice, TextWriter out) {

    void write() {
        out.section(ChangeCells.title(change, voice));
        out.paragraph(change.lead());
        if (change.families().isEmpty()) {
            out.paragraph(voice.say("change.nothing"));
        }
        change.families().forEach(this::family);
        obstacles();
        change.screening().ifPresent(this::screening);
    }

    private void family(Family family) {
        out.heading(family.name());
        family.verdicts().forEach(out::paragraph);
        if (!family.after().isEmpty()) {
            out.gap();
            family.after().forEach(out::line);
        }
        out.paragraph(family.basis());
        out.paragraph(voice.say(change.compared() ? "change.caption" : "change.caption.open"));
        out.gap();
        table(ChangeCells.of(change, voice), voice.say("table.group"), family.lines());
    }

    private void table(ChangeCells cells, String what, List<Line> lines) {
        out.table(Stream.concat(Stream.of(cells.header(what)), lines.stream().map(cells::row))
                .toList());
    }

    private void obstacles() {
        if (!change.obstacles().isEmpty()) {
            out.heading(voice.say("change.obstacles"));
        }
        for (var obstacle : change.obstacles()) {
            out.item("- ", obstacle.effect() + ". " + obstacle.clause());
            obstacle.evidence().forEach(known -> out.item("  - ", known));
        }
    }

    private void screening(List<Line> lines) {
        out.heading(voice.say("change.screening"));
        out.paragraph(voice.say("change.screening.what"));
        if (lines.isEmpty()) {
            out.paragraph(voice.say("change.screening.none"));
        } else {
            out.gap();
            table(ChangeCells.ofScreening(change, voice), voice.say("change.column.measure"), lines);
        }
    }
}
