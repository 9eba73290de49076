package se.medborgarlofte.survey.io.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.report.Headline.Row;
import se.medborgarlofte.survey.io.report.Headline.Table;
import se.medborgarlofte.survey.io.report.Picture.Lane;
import se.medborgarlofte.survey.io.report.Picture.Line;
import se.medborgarlofte.survey.io.report.Picture.Rule;
import se.medborgarlofte.survey.io.report.Picture.Tick;

/**
 * Draws one table of an indicator: a dot for each row, with whiskers and the municipality as a line for a sample, and
 * hollow and alone for a round in which anyone could answer.
 */
final class SvgPicture {

    private static final int LINE = Picture.LINE;
    private static final int LANE = 40;
    private static final int TO_DOT = 18;
    private static final int BAND = 22;
    private static final int BELOW_AXIS = 58;
    private static final int LABEL_LENGTH = 30;
    private static final int SMALLEST_PERCENT = 40;
    private static final int SMALLEST_POINTS = 1;

    private final Page page;
    private final Headline headline;
    private final Table table;
    private final Voice voice;
    private final Scale scale;

    private SvgPicture(Page page, Headline headline, Table table, Voice voice) {
        this.page = page;
        this.headline = headline;
        this.table = table;
        this.voice = voice;
        this.scale = Scale.of(values(headline, table), headline.isShare() ? SMALLEST_PERCENT : SMALLEST_POINTS);
    }

    static Picture of(Page page, Headline headline, Table table, Voice voice) {
        return new SvgPicture(page, headline, table, voice).picture();
    }

    private Picture picture() {
        var about = about();
        var rule = rule((about.size() + 1) * LINE);
        int top = (about.size() + (rule.isPresent() ? 1 : 0)) * LINE + LINE / 2;
        var lanes = lanes(top);
        int axis = lanes.get(lanes.size() - 1).y() + TO_DOT;
        return new Picture(
                headline.anchor() + "-" + table.breakdown() + "-picture",
                voice.say("picture.title", "name", headline.name(), "breakdown", table.title()),
                description(),
                about,
                rule,
                lanes,
                top,
                ticks(),
                axis,
                voice.say(headline.isShare() ? "picture.scale.percent" : "picture.scale.points", "to", scale.to()),
                axis + BELOW_AXIS);
    }

    private List<Line> about() {
        String what =
                page.heading().open() ? "picture.open" : headline.isShare() ? "picture.sample" : "picture.sample.mean";
        var texts = new ArrayList<String>();
        texts.add(voice.say(what));
        if (page.notice().isPresent()) {
            texts.add(voice.say("notice.what"));
            texts.add(voice.say("notice.about", "municipality", page.heading().municipality()));
        }
        return Line.below(0, texts);
    }

    private String description() {
        String what = voice.say(
                page.heading().open() ? "picture.desc.open" : "picture.desc.sample",
                "municipality",
                page.heading().municipality());
        return page.notice().map(notice -> notice + " " + what).orElse(what);
    }

    private Optional<Rule> rule(int labelY) {
        return page.heading().open()
                ? Optional.empty()
                : headline.total()
                        .value()
                        .map(value -> new Rule(
                                scale.x(value),
                                voice.say(
                                        "picture.municipality",
                                        "municipality",
                                        page.heading().municipality(),
                                        "value",
                                        headline.total().shown()),
                                scale.anchor(value),
                                labelY,
                                labelY + LINE / 4));
    }

    private List<Lane> lanes(int top) {
        var lanes = new ArrayList<Lane>();
        int y = top;
        for (var row : table.rows()) {
            var lane = lane(row, y);
            lanes.add(lane);
            y = lane.y() + LANE - TO_DOT;
        }
        return lanes;
    }

    private Lane lane(Row row, int top) {
        var label = Line.below(top, TextLines.wrapped(row.label(), LABEL_LENGTH));
        int last = label.get(label.size() - 1).y();
        return new Lane(label, shown(row.figure()), last, last + TO_DOT, BAND, dot(row.figure(), last + TO_DOT));
    }

    private String shown(Figure figure) {
        return figure.isUncertain() ? figure.shown() + ", " + voice.say("figure.uncertain") : figure.shown();
    }

    private List<Picture.Dot> dot(Figure figure, int y) {
        var whisker = figure.interval()
                .map(ends -> new Picture.Whisker(scale.x(ends.lower()), scale.x(ends.upper()), figure.isUncertain()));
        return figure
                .value()
                .map(value -> new Picture.Dot(scale.x(value), y, page.heading().open(), whisker))
                .stream()
                .toList();
    }

    private List<Tick> ticks() {
        return scale.ticks().stream()
                .map(value -> new Tick(scale.x(value), tick(value), scale.tickAnchor(value)))
                .toList();
    }

    private String tick(BigDecimal value) {
        String number = voice.number(value);
        return headline.isShare() ? voice.percentSign(number) : number;
    }

    private static Stream<BigDecimal> values(Headline headline, Table table) {
        return Stream.concat(Stream.of(headline.total()), table.rows().stream().map(Row::figure))
                .flatMap(figure ->
                        Stream.concat(figure.value().stream(), figure.interval().map(Figure.Interval::upper).stream()));
    }
}
