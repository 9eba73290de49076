package se.medborgarlofte.survey.io.report;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.promise.ChoiceBasis;
import se.medborgarlofte.survey.core.promise.FixedGoal;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.words.Alphabet;
import se.medborgarlofte.survey.io.words.AreaNames;
import se.medborgarlofte.survey.io.words.Dates;
import se.medborgarlofte.survey.io.words.FollowUpSentences;
import se.medborgarlofte.survey.io.words.GoalInShort;
import se.medborgarlofte.survey.io.words.Phrases;
import se.medborgarlofte.survey.stats.comparability.HeldIndicator;
import se.medborgarlofte.survey.stats.followup.AreaOutcome;
import se.medborgarlofte.survey.stats.followup.Fixing;
import se.medborgarlofte.survey.stats.followup.GoalFollowUp;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/**
 * What is told of one goal: whether it was reached, what has changed since the baseline, and how it was fixed.
 *
 * @param told a change that the reader has been told of
 */
record GoalText(
        GoalFollowUp followUp,
        FollowUpRules rules,
        FollowUpSentences words,
        AreaNames names,
        Optional<RoundsComparison> told) {

    Stream<String> lines() {
        return Stream.of(
                        Stream.of(words.say("goal", "text", text(followUp.goal().text()))),
                        fixing(),
                        asked(),
                        outcome(),
                        change(),
                        beside(),
                        Stream.of(words.say("why")),
                        chosen())
                .flatMap(lines -> lines);
    }

    /** With every area; and that nobody knows why, where anything has come of it. */
    String inShort() {
        var areas = areas();
        if (areas.isEmpty()) {
            return words.cannot(followUp.outcome().reasons()) + " " + words.say("short.everywhere");
        }
        var measure = followUp.goal().measure().orElseThrow();
        return new GoalInShort(measure, indicator(Indicator::name), words).of(areas) + " " + words.say("why");
    }

    Stream<String> technical() {
        return followUp.fixing().stream().map(fixing -> words.say("digest", "digest", fixing.digest()));
    }

    private String text(LocalizedText text) {
        return text.in(words.language().tag());
    }

    private Stream<String> asked() {
        return followUp.round().map(round -> words.say("round", "round", text(round.title()))).stream();
    }

    private Stream<String> fixing() {
        return followUp.fixing().stream().map(this::fixing);
    }

    private String fixing(Fixing fixing) {
        var fixed = followUp.goal().measure().flatMap(GoalMeasure::fixed);
        return Stream.of(
                        fixed.map(this::who).stream(),
                        Stream.of(words.say("fixing", fixing.state())),
                        fixed.stream().flatMap(one -> one.earlier().stream()).map(words::earlier))
                .flatMap(sentences -> sentences)
                .collect(joining(" "));
    }

    private String who(FixedGoal fixed) {
        return words.say("fixed", "on", new Dates(words.language()).of(fixed.on()), "by", text(fixed.by()));
    }

    private List<AreaOutcome> areas() {
        return followUp.outcome().areas().stream()
                .sorted(Comparator.comparing(area -> names.apply(area.area()), Alphabet.of(words.language())))
                .toList();
    }

    /** Who counts is said of the first area, and goes for the others. */
    private Stream<String> outcome() {
        var areas = areas();
        if (areas.isEmpty()) {
            return Stream.of(words.cannot(followUp.outcome().reasons()));
        }
        var measure = followUp.goal().measure().orElseThrow();
        var first = areas.stream().filter(area -> area.decision().isPresent()).findFirst();
        var each = areas.stream()
                .map(area -> String.join(
                        " ",
                        words.outcome(
                                measure,
                                area,
                                first.filter(area::equals)
                                        .map(any -> indicator(Indicator::group))
                                        .orElse(""))));
        return Stream.of(together(areas), each, bounds(areas)).flatMap(lines -> lines);
    }

    private Stream<String> together(List<AreaOutcome> areas) {
        return areas.size() > 1
                ? Stream.of(words.say("together", followUp.outcome().effect()))
                : Stream.of();
    }

    /** How sure it is: at which risk, and why the bound is not that of the tables. */
    private Stream<String> bounds(List<AreaOutcome> areas) {
        var each = areas.size() > 1
                ? Stream.of(words.say("areas.each", "alpha", rules.goal().alpha()))
                : Stream.<String>of();
        boolean isDecided = areas.stream().anyMatch(area -> area.decision().isPresent());
        return isDecided
                ? Stream.of(Stream.concat(each, Stream.of(words.say("bounds"))).collect(joining(" ")))
                : each;
    }

    private String indicator(Function<Indicator, LocalizedText> part) {
        var id = followUp.goal().measure().map(GoalMeasure::indicator);
        return followUp.change().stream()
                .flatMap(change -> change.held().indicators().stream())
                .map(HeldIndicator::indicator)
                .filter(indicator -> id.filter(indicator.id()::equals).isPresent())
                .map(indicator -> text(part.apply(indicator)))
                .findFirst()
                .orElse("");
    }

    /** Before and after, which tells what has changed and not why; not again where the reader has just been told. */
    private Stream<String> change() {
        return followUp.change().stream()
                .flatMap(change -> isTold(change)
                        ? Stream.of(words.say("change.elsewhere", "title", title(change)))
                        : verdicts(
                                change,
                                followUp.outcome().areas().stream()
                                        .map(AreaOutcome::area)
                                        .toList()));
    }

    private boolean isTold(RoundsComparison change) {
        var rounds = change.held().rounds();
        return told.filter(one ->
                        one.held().isOf(rounds.first().round(), rounds.second().round()))
                .isPresent();
    }

    private String title(RoundsComparison change) {
        var rounds = new ComparisonReading(change, names).sentences().rounds();
        return Phrases.of("report", words.language())
                .say("change.title", "first", rounds.get(0), "second", rounds.get(1));
    }

    private Stream<String> beside() {
        if (followUp.isUncontrolled() || followUp.beside().isEmpty()) {
            return followUp.change().map(change -> words.say("uncontrolled")).stream();
        }
        var areas = followUp.goal().measure().orElseThrow().comparisonAreas();
        var called = words.list(areas.stream().map(names).toList());
        return Stream.of(
                        Stream.of(words.say(areas.size() == 1 ? "beside" : "beside.several", "areas", called)),
                        verdicts(followUp.beside().get(), areas),
                        Stream.of(words.say("beside.closing", "areas", called)))
                .flatMap(lines -> lines);
    }

    private Stream<String> verdicts(RoundsComparison comparison, List<AreaCode> areas) {
        var reading = new ComparisonReading(comparison, names);
        var indicator = followUp.goal().measure().map(GoalMeasure::indicator);
        return comparison.families().stream()
                .filter(family ->
                        indicator.filter(family.family().indicator()::equals).isPresent())
                .flatMap(family ->
                        (isWhoTold() ? reading.verdictsAgain(family, areas) : reading.verdicts(family, areas)).stream())
                .distinct();
    }

    /** Whether {@link #outcome} has said who are counted. */
    private boolean isWhoTold() {
        return !indicator(Indicator::group).isEmpty()
                && areas().stream().anyMatch(area -> area.decision().isPresent());
    }

    /** Areas that were chosen because they were worst fall back by themselves. */
    private Stream<String> chosen() {
        return followUp
                .goal()
                .measure()
                .filter(measure -> measure.choiceBasis() == ChoiceBasis.BASELINE_ROUND)
                .map(measure -> words.say("chosen"))
                .stream();
    }
}
