package se.medborgarlofte.survey.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.report.TrendPicture.Break;
import se.medborgarlofte.survey.io.report.TrendPicture.Joint;
import se.medborgarlofte.survey.io.report.TrendPicture.Level;
import se.medborgarlofte.survey.io.report.TrendPicture.Point;
import se.medborgarlofte.survey.io.report.TrendPicture.Spot;
import se.medborgarlofte.survey.io.report.TrendPicture.Whisker;
import se.medborgarlofte.survey.io.report.TrendText.Line;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.trend.TrendJoint;

/** Draws one share over several rounds, in order of time and equally far from each other. */
final class TrendDrawing {

    private static final int LINE = Picture.LINE;
    private static final int PLOT = 220;
    private static final int ABOVE_PLOT = 32;
    private static final int BELOW_AXIS = 58;
    private static final int ABOVE_POINT = 14;
    private static final int ABOVE_WHISKER = 9;
    private static final int SMALLEST_PERCENT = 40;
    /** So many labels have room beside each other on a telephone. */
    private static final int LABELS = 6;

    /** In percent of the width. */
    private static final double FIRST_X = 20;

    private static final double LAST_X = 92;

    private final Page page;
    private final TrendText trend;
    private final Voice voice;
    private final Scale scale;
    private final List<String> about;
    private final int axis;

    private TrendDrawing(Page page, TrendText trend, Voice voice) {
        this.page = page;
        this.trend = trend;
        this.voice = voice;
        this.scale = Scale.of(values(trend), SMALLEST_PERCENT);
        this.about = about();
        this.axis = about.size() * LINE + ABOVE_PLOT + PLOT;
    }

    static TrendPicture of(Page page, TrendText trend, Voice voice) {
        return new TrendDrawing(page, trend, voice).picture();
    }

    private TrendPicture picture() {
        return new TrendPicture(
                trend.anchor() + "-picture",
                say("drawn.title", "name", trend.name()),
                description(),
                Picture.Line.below(0, about),
                axis - PLOT,
                axis,
                levels(),
                joints().toList(),
                breaks(),
                each().mapToObj(this::spot).toList(),
                voice.say("picture.scale.percent", "to", scale.to()),
                axis + BELOW_AXIS);
    }

    private IntStream each() {
        return IntStream.range(0, trend.lines().size());
    }

    private Line line(int i) {
        return trend.lines().get(i);
    }

    private List<String> about() {
        var texts = new ArrayList<String>();
        page.notice().ifPresent(any -> texts.add(voice.say("notice.what")));
        if (trend.intervals()) {
            texts.add(voice.say("picture.sample"));
        }
        if (trend.lines().stream().anyMatch(Line::open)) {
            texts.add(say("drawn.ring"));
        }
        return texts;
    }

    private String description() {
        return Stream.of(about.stream(), trend.read().stream(), Stream.of(say("drawn.what")))
                .flatMap(texts -> texts)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private List<Level> levels() {
        return scale.ticks().stream()
                .map(value -> new Level(y(value), voice.percentSign(voice.number(value))))
                .toList();
    }

    /** From each round to the next, where both have a point and may be compared. */
    private Stream<Joint> joints() {
        return each().filter(i -> joins(i, TrendJoint.COMPARABLE)).boxed().flatMap(this::joint);
    }

    private boolean joins(int i, TrendJoint joint) {
        return line(i).since().filter(since -> since.joint() == joint).isPresent();
    }

    private Stream<Joint> joint(int i) {
        return line(i - 1).figure().value().stream()
                .flatMap(before ->
                        line(i).figure().value().stream().map(after -> new Joint(x(i - 1), y(before), x(i), y(after))));
    }

    private List<Break> breaks() {
        return each().boxed()
                .flatMap(i -> line(i).since().flatMap(TrendText.Since::mark).stream()
                        .map(mark -> new Break(x(i - 0.5), mark)))
                .toList();
    }

    private Spot spot(int i) {
        var figure = line(i).figure();
        var point = figure.value().map(value -> new Point(y(value), line(i).open(), whisker(figure)));
        int above = point.map(this::above).orElse(axis - ABOVE_WHISKER);
        return new Spot(x(i), when(i), point, figure.shown(), above);
    }

    private int above(Point point) {
        return point.whisker().map(whisker -> whisker.to() - ABOVE_WHISKER).orElse(point.y() - ABOVE_POINT);
    }

    private Optional<Whisker> whisker(Figure figure) {
        return figure.interval().map(ends -> new Whisker(y(ends.lower()), y(ends.upper()), figure.isUncertain()));
    }

    /** Counted from the last, which always has one. */
    private Optional<String> when(int i) {
        int last = trend.lines().size() - 1;
        int every = last / LABELS + 1;
        return Optional.of(line(i).when()).filter(any -> (last - i) % every == 0);
    }

    private String x(double i) {
        double share = i / (trend.lines().size() - 1);
        return BigDecimal.valueOf(FIRST_X + (LAST_X - FIRST_X) * share)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    private int y(BigDecimal value) {
        return axis
                - value.multiply(BigDecimal.valueOf(PLOT))
                        .divide(BigDecimal.valueOf(scale.to()), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private String say(String key, Object... gaps) {
        return Phrases.of("trends", voice.language()).say(key, gaps);
    }

    private static Stream<BigDecimal> values(TrendText trend) {
        return trend.lines().stream()
                .map(Line::figure)
                .flatMap(figure ->
                        Stream.concat(figure.value().stream(), figure.interval().map(Figure.Interval::upper).stream()));
    }
}
