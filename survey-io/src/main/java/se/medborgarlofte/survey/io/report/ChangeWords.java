package se.medborgarlofte.survey.io.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.release.ReportedPromise;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.io.report.ChangeText.Family;
import se.medborgarlofte.survey.io.report.ChangeText.Line;
import se.medborgarlofte.survey.io.report.ChangeText.Move;
import se.medborgarlofte.survey.io.report.ChangeText.Obstacle;
import se.medborgarlofte.survey.io.report.ChangeText.Side;
import se.medborgarlofte.survey.io.words.AreaNames;
import se.medborgarlofte.survey.io.words.ChangePoints;
import se.medborgarlofte.survey.io.words.ComparisonWords;
import se.medborgarlofte.survey.io.words.ExactDecimal;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.verdict.ComparedShare;
import se.medborgarlofte.survey.stats.verdict.FamilyVerdicts;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;
import se.medborgarlofte.survey.stats.verdict.ShareOfRound;

/** Puts a comparison of two rounds into words. */
final class ChangeWords {

    private final RoundReport report;
    private final RoundsComparison comparison;
    private final Voice voice;
    private final ComparisonReading reading;
    private final ComparisonWords reasons;
    private final AreaNames names;

    private ChangeWords(RoundReport report, RoundsComparison comparison, Voice voice) {
        this.report = report;
        this.comparison = comparison;
        this.voice = voice;
        this.names =
                new AreaNames(report.areas(), report.survey().municipality().name(), voice.language());
        this.reading = new ComparisonReading(comparison, names);
        this.reasons = ComparisonWords.of(comparison.held(), voice.language());
    }

    static ChangeText of(RoundReport report, RoundsComparison comparison, Voice voice) {
        return new ChangeWords(report, comparison, voice).text();
    }

    private ChangeText text() {
        return new ChangeText(
                voice.say("change.lead"),
                reading.sentences().rounds(),
                shares().anyMatch(share -> share.difference().isPresent()),
                comparison.families().stream().map(this::family).toList(),
                obstacles(),
                reading.screening()
                        .map(found -> found.stream()
                                .map(share -> line(indicatorIn(share), share, false))
                                .toList()));
    }

    private Stream<ComparedShare> shares() {
        return comparison.families().stream().flatMap(family -> family.shares().stream());
    }

    private Family family(FamilyVerdicts verdicts) {
        var shares = reading.inOrder(verdicts);
        return new Family(
                reading.indicator(verdicts).id().value(),
                voice.text(reading.indicator(verdicts).name()),
                basis(verdicts),
                reading.verdicts(verdicts),
                reading.headlines(verdicts),
                reading.after(verdicts),
                shares.stream()
                        .map(share -> line(reading.name(share), share, true))
                        .toList());
    }

    /** Why it is these comparisons, and which is none of them. */
    private String basis(FamilyVerdicts verdicts) {
        if (!reading.isCompared(verdicts)) {
            return voice.say("change.basis.side_by_side");
        }
        var basis = SmallLetters.of(verdicts.family().basis());
        var promises = report.promises().stream().map(ReportedPromise::promise).toList();
        return Stream.concat(
                        Stream.of(voice.say(
                                "change.basis." + basis, "m", verdicts.shares().size())),
                        reading.sentences().notCounted(reading.beside(verdicts, promises)).stream())
                .collect(joining(" "));
    }

    private Line line(String label, ComparedShare share, boolean judged) {
        return new Line(
                label,
                side(share.first()),
                side(share.second()),
                share.difference().map(difference -> move(ChangePoints.of(share, difference), difference.value())),
                judged
                        ? Optional.of(reading.sentences().say("verdict." + SmallLetters.of(share.verdict())))
                        : Optional.empty());
    }

    private static Side side(ShareOfRound share) {
        var percent = share.share().isPresent()
                ? Optional.of(percent(share.share().getAsDouble(), RoundingMode.HALF_UP)
                        .intValueExact())
                : Optional.<Integer>empty();
        return new Side(
                percent, percent.map(shown -> share.n()), share.interval().map(ChangeWords::outwards));
    }

    private static Figure.Interval outwards(Interval interval) {
        return new Figure.Interval(
                percent(interval.lower(), RoundingMode.FLOOR), percent(interval.upper(), RoundingMode.CEILING));
    }

    private static BigDecimal percent(double share, RoundingMode how) {
        return ExactDecimal.of(share).movePointRight(2).setScale(0, how);
    }

    private Move move(ChangePoints points, double value) {
        var signed = value < 0 ? points.change().negate() : points.change();
        return new Move(
                way(signed), voice.say("change.between", "from", way(points.lower()), "to", way(points.upper())));
    }

    /** Without a sign: {@code 11 lower}. */
    private String way(BigDecimal points) {
        return voice.say(
                points.signum() == 0 ? "change.none" : points.signum() < 0 ? "change.lower" : "change.higher",
                "points",
                voice.number(points.abs()));
    }

    /** What concerns several areas alike is said once. */
    private List<Obstacle> obstacles() {
        var alike = shares().flatMap(share -> share.comparability().reasons().stream())
                .distinct()
                .sorted(Comparator.comparing(Reason::effect).reversed().thenComparing(Reason::code))
                .collect(groupingBy(reason -> reason.effect() + reasons.clause(reason), LinkedHashMap::new, toList()));
        return alike.values().stream().map(this::obstacle).toList();
    }

    private Obstacle obstacle(List<Reason> alike) {
        var reason = alike.get(0);
        var areas =
                alike.stream().flatMap(one -> one.area().stream()).map(names).toList();
        String about = areas.isEmpty() ? "" : " (" + voice.list(areas) + ")";
        return new Obstacle(
                reason.code().name(),
                voice.say("change.effect", reason.effect()),
                Voice.capitalised(reasons.clause(reason) + about) + ".",
                alike.stream().flatMap(this::evidence).toList());
    }

    private Stream<String> evidence(Reason reason) {
        String where = reason.area().map(names).map(name -> name + ", ").orElse("");
        var signed = reason.overridden().stream().map(override -> reasons.overridden(reason, override));
        return Stream.concat(reason.evidence().stream().map(known -> where + reasons.evidence(known)), signed);
    }

    private String indicatorIn(ComparedShare share) {
        return voice.text(share.comparability().indicator().name()) + ", " + reading.name(share);
    }
}
