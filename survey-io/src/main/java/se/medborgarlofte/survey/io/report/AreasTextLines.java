package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.words.Phrases;

/** Writes where the areas stand as plain text. */
record AreasTextLines(AreasText areas, Voice voice, TextWriter out) {

    void write() {
        out.heading(areas.title());
        areas.sentences().forEach(out::paragraph);
        out.paragraph(areas.why() + " " + areas.read() + " " + areas.level());
        out.paragraph(areas.places());
        out.gap();
        out.table(Stream.concat(Stream.of(header()), areas.lines().stream().map(this::row))
                .toList());
    }

    private List<String> header() {
        var header = new ArrayList<>(List.of(say("column.area"), say("column.share"), say("column.beside")));
        if (areas.ordered()) {
            header.add(say("column.place"));
        }
        return header;
    }

    private List<String> row(AreasText.Line line) {
        var row = new ArrayList<>(List.of(line.label(), voice.percent(line.percent()), line.said()));
        if (areas.ordered()) {
            row.add(line.place().map(AreasText.Place::shown).orElseGet(() -> voice.say("empty")));
        }
        return row;
    }

    private String say(String key) {
        return Phrases.of("areas", voice.language()).say(key);
    }
}
