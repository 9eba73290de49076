package se.medborgarlofte.survey.io.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.report.ChangeText.Family;
import se.medborgarlofte.survey.io.report.ChangeText.Line;
import se.medborgarlofte.survey.io.report.ChangeText.Side;
import se.medborgarlofte.survey.io.report.Picture.Dot;
import se.medborgarlofte.survey.io.report.Picture.Lane;
import se.medborgarlofte.survey.io.report.Picture.Tick;

/** Draws what a share was and what it is, a lane for each area: the earlier hollow, the later filled, a line between. */
record DumbbellPicture(Page page, ChangeText change, Family family, Voice voice) {

    private static final int LINE = 20;
    private static final int TO_DOT = 18;
    private static final int BETWEEN = 18;
    private static final int BELOW = 24;
    private static final int BELOW_AXIS = 58;
    private static final int LABEL_LENGTH = 30;
    private static final int SMALLEST_PERCENT = 40;

    Picture picture() {
        var scale = Scale.of(values(), SMALLEST_PERCENT);
        var about = about();
        int top = about.size() * LINE + LINE / 2;
        var lanes = lanes(scale, top);
        var last = lanes.get(lanes.size() - 1);
        int axis = last.y() + last.height() / 2 + LINE / 2;
        return new Picture(
                family.anchor() + "-picture",
                voice.say("change.picture.title", "name", family.name()),
                String.join(" ", texts()),
                about,
                Optional.empty(),
                lanes,
                top,
                ticks(scale),
                axis,
                voice.say("picture.scale.percent", "to", scale.to()),
                axis + BELOW_AXIS);
    }

    private List<Picture.Line> about() {
        var lines = new ArrayList<Picture.Line>();
        for (String text : texts()) {
            lines.add(new Picture.Line(text, (lines.size() + 1) * LINE - LINE / 4));
        }
        return lines;
    }

    private List<String> texts() {
        var texts = new ArrayList<>(List.of(
                voice.say("change.picture.hollow", "round", change.rounds().get(0)),
                voice.say("change.picture.filled", "round", change.rounds().get(1)),
                voice.say("change.picture.whisker")));
        if (page.notice().isPresent()) {
            texts.add(voice.say("notice.what"));
        }
        return texts;
    }

    private List<Lane> lanes(Scale scale, int top) {
        var lanes = new ArrayList<Lane>();
        int y = top;
        for (var line : family.lines()) {
            lanes.add(lane(line, scale, y));
            y = lanes.get(lanes.size() - 1).y() + BETWEEN / 2 + BELOW;
        }
        return lanes;
    }

    private Lane lane(Line line, Scale scale, int top) {
        var label = new ArrayList<Picture.Line>();
        for (String text : TextLines.wrapped(line.label(), LABEL_LENGTH)) {
            label.add(new Picture.Line(text, top + (label.size() + 1) * LINE - LINE / 4));
        }
        int last = label.get(label.size() - 1).y();
        int first = last + TO_DOT;
        var dots =
                Stream.concat(dot(line.first(), scale, first, true), dot(line.second(), scale, first + BETWEEN, false));
        return new Lane(label, shown(line), last, first + BETWEEN / 2, BETWEEN + 2 * 11, dots.toList());
    }

    private static Stream<Dot> dot(Side side, Scale scale, int y, boolean hollow) {
        var whisker =
                side.interval().map(ends -> new Picture.Whisker(scale.x(ends.lower()), scale.x(ends.upper()), false));
        return side.percent().stream()
                .map(percent -> new Dot(scale.x(BigDecimal.valueOf(percent)), y, hollow, whisker));
    }

    private String shown(Line line) {
        return voice.say("change.fromTo", "first", shown(line.first()), "second", shown(line.second()));
    }

    private String shown(Side side) {
        return side.percent().map(voice::whole).orElseGet(() -> voice.say("empty"));
    }

    private List<Tick> ticks(Scale scale) {
        return scale.ticks().stream()
                .map(value -> new Tick(scale.x(value), voice.percentSign(voice.number(value)), scale.tickAnchor(value)))
                .toList();
    }

    private Stream<BigDecimal> values() {
        return family.lines().stream()
                .flatMap(line -> Stream.of(line.first(), line.second()))
                .flatMap(side -> Stream.concat(
                        side.percent().map(BigDecimal::valueOf).stream(),
                        side.interval().map(Figure.Interval::upper).stream()));
    }
}
