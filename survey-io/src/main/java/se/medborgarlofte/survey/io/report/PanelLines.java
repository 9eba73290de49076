package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.stream.Stream;

/** Writes the indicators that no verdict is given of as plain text, a table each. */
record PanelLines(PanelsText panels, Voice voice, TextWriter out) {

    void write() {
        out.heading(panels.title());
        panels.lead().forEach(out::paragraph);
        panels.panels().forEach(this::panel);
        panels.leftOut().forEach(out::paragraph);
    }

    private void panel(PanelsText.Panel panel) {
        out.paragraph(panel.name());
        out.gap();
        var header = Stream.concat(Stream.of(voice.say("table.group")), panels.rounds().stream());
        out.table(
                Stream.concat(Stream.of(header.toList()), panel.lines().stream().map(this::row))
                        .toList());
    }

    private List<String> row(ChangeText.Line line) {
        return List.of(
                line.label(),
                voice.percent(line.first().percent()),
                voice.percent(line.second().percent()));
    }
}
