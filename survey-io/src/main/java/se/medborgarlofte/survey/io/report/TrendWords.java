package se.medborgarlofte.survey.io.report;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.Effect;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.io.report.TrendText.Break;
import se.medborgarlofte.survey.io.report.TrendText.Line;
import se.medborgarlofte.survey.io.report.TrendText.Since;
import se.medborgarlofte.survey.io.words.ComparisonWords;
import se.medborgarlofte.survey.io.words.Letters;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.trend.Trend;
import se.medborgarlofte.survey.stats.trend.TrendJoint;
import se.medborgarlofte.survey.stats.trend.TrendPoint;

/** Puts one share over several rounds into words, none of which says that it has changed. */
final class TrendWords {

    private static final int HALF_A_YEAR = 182;

    private final RoundReport report;
    private final Trend trend;
    private final Voice voice;
    private final Phrases phrases;
    private final ComparisonWords reasons;
    private final List<String> names;
    private final List<String> briefly;

    TrendWords(RoundReport report, Trend trend, Voice voice) {
        this.report = report;
        this.trend = trend;
        this.voice = voice;
        this.phrases = Phrases.of("trends", voice.language());
        this.reasons = new ComparisonWords(voice.language());
        var rounds = trend.points().stream().map(TrendPoint::round).toList();
        this.names = new TrendNames(rounds, voice).told();
        this.briefly = new TrendNames(rounds, voice).brief();
    }

    TrendText text() {
        var lines = each().mapToObj(this::line).toList();
        return new TrendText(
                trend.indicator().id().value(),
                voice.text(trend.indicator().name()),
                phrases.say("heading"),
                lead(),
                read(),
                trend.points().stream().anyMatch(point -> !point.isOpen()),
                lines,
                each().filter(this::isBroken).mapToObj(this::broken).toList(),
                notes());
    }

    private IntStream each() {
        return IntStream.range(0, trend.points().size());
    }

    private TrendPoint point(int i) {
        return trend.points().get(i);
    }

    private boolean isBroken(int i) {
        return is(i, TrendJoint.BLOCKED);
    }

    private boolean is(int i, TrendJoint joint) {
        return point(i).joint().equals(Optional.of(joint));
    }

    private List<String> lead() {
        String why = "why." + SmallLetters.of(trend.basis());
        String municipality = report.survey().municipality().name();
        return List.of(
                phrases.say(why, "name", voice.text(trend.indicator().name())),
                phrases.say("whole", "municipality", municipality));
    }

    /** How lines are read, where there are any; likewise of breaks and rings. */
    private List<String> read() {
        var read = new ArrayList<String>();
        if (each().anyMatch(i -> is(i, TrendJoint.COMPARABLE))) {
            read.add(phrases.say("read.line"));
        }
        if (each().anyMatch(this::isBroken)) {
            read.add(phrases.say("read.break"));
        }
        if (trend.points().stream().anyMatch(TrendPoint::isOpen)) {
            read.add(phrases.say("read.open"));
        }
        if (isUneven()) {
            read.add(phrases.say("read.spacing"));
        }
        return read;
    }

    /** Whether the time between two rounds is by half a year longer in one place than in another. */
    private boolean isUneven() {
        var days = each().skip(1)
                .mapToLong(i -> DAYS.between(firstDay(i - 1), firstDay(i)))
                .summaryStatistics();
        return days.getCount() > 1 && days.getMax() - days.getMin() > HALF_A_YEAR;
    }

    private LocalDate firstDay(int i) {
        return point(i).round().fieldwork().firstDay();
    }

    private Line line(int i) {
        var point = point(i);
        return new Line(
                point.round().id().value(),
                label(i),
                briefly.get(i),
                point.isOpen(),
                FigureWords.of(point.figure(), trend.indicator().unit(), point.isOpen(), voice),
                point.joint().map(joint -> since(i, joint)));
    }

    /** Its title tells when it was, or else it is told before it. */
    private String label(int i) {
        String title = voice.text(point(i).round().title());
        return title.contains(briefly.get(i)) ? title : briefly.get(i) + ", " + title;
    }

    private Since since(int i, TrendJoint joint) {
        var mark = Optional.of(i).filter(this::isBroken).map(this::mark);
        String key = "since." + SmallLetters.of(joint);
        return new Since(
                joint,
                mark,
                mark.map(letter -> phrases.say(key, "mark", letter)).orElseGet(() -> phrases.say(key)));
    }

    /** A, B, C and so on. */
    private String mark(int i) {
        int before = (int) IntStream.range(0, i).filter(this::isBroken).count();
        return Letters.of(before).toUpperCase(Locale.ROOT);
    }

    private Break broken(int i) {
        var blocks = of(i, Effect.BLOCK);
        return new Break(
                mark(i),
                phrases.say(
                        "break", "first", names.get(i - 1), "second", names.get(i), "reasons", reasons.clauses(blocks)),
                blocks.stream().map(reason -> reason.code().name()).distinct().toList());
    }

    private List<Reason> of(int i, Effect effect) {
        return point(i).reasons().stream()
                .filter(reason -> reason.effect() == effect)
                .toList();
    }

    private List<String> notes() {
        var cautions = each().filter(i -> is(i, TrendJoint.COMPARABLE)).boxed().flatMap(this::cautions);
        return Stream.concat(cautions, leftOut()).distinct().toList();
    }

    private Stream<String> cautions(int i) {
        var warnings = of(i, Effect.WARN);
        var signed = warnings.stream()
                .flatMap(reason -> reason.overridden().stream().map(by -> reasons.overridden(reason, by)));
        return warnings.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(caution(i, warnings)), signed);
    }

    private String caution(int i, List<Reason> warnings) {
        return phrases.say(
                "caution", "first", names.get(i - 1), "second", names.get(i), "reasons", reasons.clauses(warnings));
    }

    private Stream<String> leftOut() {
        var titles =
                trend.leftOut().stream().map(Round::title).map(this::quoted).toList();
        return titles.isEmpty() ? Stream.empty() : Stream.of(phrases.say("leftOut", "rounds", voice.list(titles)));
    }

    private String quoted(LocalizedText title) {
        return voice.say("quote", "text", voice.text(title));
    }
}
