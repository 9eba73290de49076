package se.medborgarlofte.survey.io.report;

import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.survey.io.report.ChangeText.Line;
import se.medborgarlofte.survey.io.report.ChangeText.Side;

/**
 * The cells of a table of two rounds; of rounds that cannot be compared none is about a difference.
 *
 * @param judged whether verdicts are read from it; else it only says where to look, and has no interval to be read as one
 */
public record ChangeCells(ChangeText change, boolean judged, Voice voice) {

    static ChangeCells of(ChangeText change, Voice voice) {
        return new ChangeCells(change, true, voice);
    }

    static ChangeCells ofScreening(ChangeText change, Voice voice) {
        return new ChangeCells(change, false, voice);
    }

    static String title(ChangeText change, Voice voice) {
        return voice.say(
                "change.title",
                "first",
                change.rounds().get(0),
                "second",
                change.rounds().get(1));
    }

    /** What stands over each column. */
    public List<String> header(String what) {
        var header = new ArrayList<>(List.of(what));
        for (String round : change.rounds()) {
            header.add(voice.say("change.column.share", "round", round));
            header.add(voice.say("change.column.answers"));
        }
        if (change.compared()) {
            header.add(voice.say(judged ? "change.column.change" : "change.column.difference"));
        }
        if (change.compared() && judged) {
            header.add(voice.say("change.column.between"));
        }
        return header;
    }

    /** One line, as many cells as the header has. */
    public List<String> row(Line line) {
        var cells = new ArrayList<>(List.of(line.label()));
        for (var side : List.of(line.first(), line.second())) {
            cells.add(percent(side));
            cells.add(side.n().map(voice::whole).orElseGet(() -> voice.say("empty")));
        }
        if (change.compared()) {
            cells.add(line.move().map(ChangeText.Move::shown).orElseGet(() -> voice.say("empty")));
        }
        if (change.compared() && judged) {
            cells.add(line.move().map(ChangeText.Move::interval).orElseGet(() -> voice.say("empty")));
        }
        return cells;
    }

    private String percent(Side side) {
        return side.percent().isPresent() ? voice.percent(side.percent()) : voice.say("figure.tooFew");
    }
}
