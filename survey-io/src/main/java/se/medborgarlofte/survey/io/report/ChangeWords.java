package se.medborgarlofte.survey.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.report.ChangeText.Family;
import se.medborgarlofte.survey.io.report.ChangeText.Line;
import se.medborgarlofte.survey.io.report.ChangeText.Move;
import se.medborgarlofte.survey.io.report.ChangeText.Obstacle;
import se.medborgarlofte.survey.io.report.ChangeText.Side;
import se.medborgarlofte.survey.io.words.Alphabet;
import se.medborgarlofte.survey.io.words.ChangePoints;
import se.medborgarlofte.survey.io.words.ChangeSentences;
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
    private final ChangeSentences sentences;
    private final ComparisonWords reasons;

    private ChangeWords(RoundReport report, RoundsComparison comparison, Voice voice) {
        this.report = report;
        this.comparison = comparison;
        this.voice = voice;
        this.sentences = ChangeSentences.of(comparison.held(), voice.language());
        this.reasons = new ComparisonWords(voice.language());
    }

    static ChangeText of(RoundReport report, RoundsComparison comparison, Voice voice) {
        return new ChangeWords(report, comparison, voice).text();
    }

    private ChangeText text() {
        var held = comparison.held();
        return new ChangeText(
                voice.say("change.lead", "rules", held.rules().citation()),
                sentences.rounds(),
                shares().anyMatch(share -> share.difference().isPresent()),
                comparison.families().stream().map(this::family).toList(),
                obstacles(),
                screening());
    }

    private Stream<ComparedShare> shares() {
        return comparison.families().stream().flatMap(family -> family.shares().stream());
    }

    private Family family(FamilyVerdicts verdicts) {
        var shares = alphabetical(verdicts.shares());
        var indicator = shares.get(0).comparability().indicator();
        String basis = verdicts.family().basis().name().toLowerCase(Locale.ROOT);
        return new Family(
                indicator.id().value(),
                voice.text(indicator.name()),
                voice.say("change.basis." + basis, "m", shares.size()),
                verdicts(said(shares), verdicts),
                verdicts(headlines(shares), verdicts),
                sentences.after(
                        verdicts,
                        indicator.direction(),
                        comparison.held().rules().verdicts().power()),
                shares.stream()
                        .map(share -> line(name(share.area()), share, true))
                        .toList());
    }

    private List<String> verdicts(Stream<ComparedShare> shares, FamilyVerdicts verdicts) {
        return shares.flatMap(
                        share -> sentences
                                .of(share, name(share.area()), verdicts.family().smallestChange())
                                .stream())
                .distinct()
                .toList();
    }

    /** Of open rounds the table says as much of the areas as there is to say. */
    private Stream<ComparedShare> said(List<ComparedShare> shares) {
        boolean whole = shares.get(0).area().isEmpty();
        return whole && !areSamples() ? shares.stream().limit(1) : shares.stream();
    }

    /** What has changed; where nothing has, the first. */
    private Stream<ComparedShare> headlines(List<ComparedShare> shares) {
        var changed =
                shares.stream().filter(share -> share.verdict().isChange()).toList();
        return changed.isEmpty() ? shares.stream().limit(1) : changed.stream();
    }

    private Line line(String label, ComparedShare share, boolean judged) {
        return new Line(
                label,
                side(share.first()),
                side(share.second()),
                share.difference().map(difference -> move(ChangePoints.of(share, difference), difference.value())),
                judged
                        ? Optional.of(sentences.say(
                                "verdict." + share.verdict().name().toLowerCase(Locale.ROOT)))
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

    /** What concerns all of a compared indicator; what concerns one area stands at its figures. */
    private List<Obstacle> obstacles() {
        return shares().flatMap(share -> share.comparability().reasons().stream())
                .distinct()
                .sorted(Comparator.comparing(Reason::effect).reversed().thenComparing(Reason::code))
                .map(this::obstacle)
                .toList();
    }

    private Obstacle obstacle(Reason reason) {
        String about =
                reason.area().map(area -> " (" + name(Optional.of(area)) + ")").orElse("");
        var signed = reason.overridden().stream().map(override -> reasons.overridden(reason, override));
        return new Obstacle(
                reason.code().name(),
                voice.say("change.effect", reason.effect()),
                Voice.capitalised(reasons.clause(reason.code()) + about) + ".",
                Stream.concat(reason.evidence().stream().map(reasons::evidence), signed)
                        .toList());
    }

    private Optional<List<Line>> screening() {
        return areSamples()
                ? Optional.of(comparison.worthACloserLook().stream()
                        .map(share -> line(indicatorIn(share), share, false))
                        .toList())
                : Optional.empty();
    }

    private String indicatorIn(ComparedShare share) {
        return voice.text(share.comparability().indicator().name()) + ", " + name(share.area());
    }

    private boolean areSamples() {
        return comparison.held().rounds().areSamples();
    }

    private List<ComparedShare> alphabetical(List<ComparedShare> shares) {
        return shares.stream()
                .sorted(Comparator.comparing(
                                (ComparedShare share) -> share.area().isPresent())
                        .thenComparing(share -> name(share.area()), Alphabet.of(voice.language())))
                .toList();
    }

    private String name(Optional<AreaCode> area) {
        return area.flatMap(report.areas()::area)
                .map(Area::name)
                .map(voice::text)
                .orElseGet(() -> report.survey().municipality().name());
    }
}
