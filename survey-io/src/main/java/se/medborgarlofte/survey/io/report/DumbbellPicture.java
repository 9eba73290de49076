package se.medborgarlofte.survey.io.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.report.ChangeText.Family;
import se.medborgarlofte.survey.io.report.ChangeText.Line;
import se.medborgarlofte.survey.io.report.ChangeText.Side;
import se.medborgarlofte.survey.io.report.PanelsText.Panel;
import se.medborgarlofte.survey.io.report.Picture.Dot;
import se.medborgarlofte.survey.io.report.Picture.Lane;
import se.medborgarlofte.survey.io.report.Picture.Tick;

/**
 * Draws what a share was and what it is, a lane for each area: the earlier hollow, the later filled, a line between.
 *
 * @param about what stands above the lanes, a line each
 * @param described the same for those who do not see it
 */
record DumbbellPicture(
        String id,
        String title,
        List<String> about,
        String described,
        List<Line> lines,
        Scale scale,
        Lanes lanes,
        Voice voice) {

    private static final int LINE = Picture.LINE;
    private static final int BAND = 11;
    private static final int BELOW_AXIS = 58;
    private static final int LABEL_LENGTH = 30;
    private static final int SMALLEST_PERCENT = 40;

    /** How far things are from each other in a lane. */
    enum Lanes {
        /** A picture by itself. */
        WIDE(18, 18, 24),
        /** One of several. */
        CLOSE(14, 14, 12);

        private final int toDot;
        private final int between;
        private final int below;

        Lanes(int toDot, int between, int below) {
            this.toDot = toDot;
            this.between = between;
            this.below = below;
        }
    }

    /** Of a family of comparisons, by itself. */
    static Picture of(Page page, ChangeText change, Family family, Voice voice) {
        var about = new ArrayList<>(key(change.rounds(), voice));
        if (page.notice().isPresent()) {
            about.add(voice.say("notice.what"));
        }
        return new DumbbellPicture(
                        family.anchor() + "-picture",
                        voice.say("change.picture.title", "name", family.name()),
                        about,
                        String.join(" ", about),
                        family.lines(),
                        scale(family.lines().stream()),
                        Lanes.WIDE,
                        voice)
                .picture();
    }

    /** One panel of several, on the scale of all. */
    static Picture of(Page page, PanelsText panels, Panel panel, Voice voice) {
        var notice = page.notice().map(any -> voice.say("notice.what")).stream().toList();
        var described = Stream.concat(notice.stream(), key(panels.rounds(), voice).stream());
        return new DumbbellPicture(
                        panel.anchor() + "-picture",
                        voice.say("change.picture.title", "name", panel.name()),
                        notice,
                        String.join(" ", described.toList()),
                        panel.lines(),
                        scale(panels.panels().stream().flatMap(each -> each.lines().stream())),
                        Lanes.CLOSE,
                        voice)
                .picture();
    }

    /** What ring, dot and line stand for. */
    static List<String> key(List<String> rounds, Voice voice) {
        return List.of(
                voice.say("change.picture.hollow", "round", rounds.get(0)),
                voice.say("change.picture.filled", "round", rounds.get(1)),
                voice.say("change.picture.whisker"));
    }

    private Picture picture() {
        int top = about.size() * LINE + LINE / 2;
        var drawn = drawn(top);
        var last = drawn.get(drawn.size() - 1);
        int axis = last.y() + last.height() / 2 + LINE / 2;
        return new Picture(
                id,
                title,
                described,
                Picture.Line.below(0, about),
                Optional.empty(),
                drawn,
                top,
                ticks(),
                axis,
                voice.say("picture.scale.percent", "to", scale.to()),
                axis + BELOW_AXIS);
    }

    private List<Lane> drawn(int top) {
        var drawn = new ArrayList<Lane>();
        int y = top;
        for (var line : lines) {
            drawn.add(lane(line, y));
            y = drawn.get(drawn.size() - 1).y() + lanes.between / 2 + lanes.below;
        }
        return drawn;
    }

    private Lane lane(Line line, int top) {
        var label = Picture.Line.below(top, TextLines.wrapped(line.label(), LABEL_LENGTH));
        int last = label.get(label.size() - 1).y();
        int first = last + lanes.toDot;
        var dots = Stream.concat(dot(line.first(), first, true), dot(line.second(), first + lanes.between, false));
        int middle = first + lanes.between / 2;
        return new Lane(label, shown(line, voice), last, middle, lanes.between + 2 * BAND, dots.toList());
    }

    private Stream<Dot> dot(Side side, int y, boolean hollow) {
        var whisker =
                side.interval().map(ends -> new Picture.Whisker(scale.x(ends.lower()), scale.x(ends.upper()), false));
        return side.percent().stream()
                .map(percent -> new Dot(scale.x(BigDecimal.valueOf(percent)), y, hollow, whisker));
    }

    /** Both figures in words. */
    static String shown(Line line, Voice voice) {
        return voice.say("change.fromTo", "first", shown(line.first(), voice), "second", shown(line.second(), voice));
    }

    private static String shown(Side side, Voice voice) {
        return side.percent().map(voice::whole).orElseGet(() -> voice.say("empty"));
    }

    private List<Tick> ticks() {
        return scale.ticks().stream()
                .map(value -> new Tick(scale.x(value), voice.percentSign(voice.number(value)), scale.tickAnchor(value)))
                .toList();
    }

    private static Scale scale(Stream<Line> lines) {
        var values = lines.flatMap(line -> Stream.of(line.first(), line.second()))
                .flatMap(side -> Stream.concat(
                        side.percent().map(BigDecimal::valueOf).stream(),
                        side.interval().map(Figure.Interval::upper).stream()));
        return Scale.of(values, SMALLEST_PERCENT);
    }
}
