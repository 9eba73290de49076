package se.medborgarlofte.survey.io.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.ChoiceBasis;
import se.medborgarlofte.survey.core.promise.FixedGoal;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.io.words.Alphabet;
import se.medborgarlofte.survey.io.words.ChangeSentences;
import se.medborgarlofte.survey.io.words.Dates;
import se.medborgarlofte.survey.io.words.FollowUpSentences;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.comparability.HeldIndicator;
import se.medborgarlofte.survey.stats.followup.AreaOutcome;
import se.medborgarlofte.survey.stats.followup.GoalFollowUp;
import se.medborgarlofte.survey.stats.verdict.ComparedShare;
import se.medborgarlofte.survey.stats.verdict.FamilyVerdicts;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/** What is told of one goal: how it was fixed, whether it was reached, and what has changed since the baseline. */
record GoalText(
        GoalFollowUp followUp,
        FollowUpRules rules,
        Language language,
        FollowUpSentences words,
        Function<AreaCode, String> names) {

    Stream<String> lines() {
        var goal = followUp.goal();
        var head = Stream.of(words.say("goal", "text", goal.text().in(language.tag())));
        var asked =
                followUp
                        .round()
                        .map(round -> words.say("round", "round", round.title().in(language.tag())))
                        .stream();
        return Stream.of(head, fixing(), asked, outcome(), change(), beside(), Stream.of(words.say("why")), chosen())
                .flatMap(lines -> lines);
    }

    private Stream<String> fixing() {
        return followUp.fixing().stream()
                .flatMap(fixing -> Stream.of(
                                fixed().map(this::who).stream(),
                                Stream.of(words.say("fixing", fixing.state())),
                                fixed().stream()
                                        .flatMap(fixed -> fixed.earlier().stream())
                                        .map(words::earlier),
                                Stream.of(words.say("digest", "digest", fixing.digest())))
                        .flatMap(lines -> lines));
    }

    private Optional<FixedGoal> fixed() {
        return followUp.goal().measure().flatMap(GoalMeasure::fixed);
    }

    private String who(FixedGoal fixed) {
        return words.say(
                "fixed",
                "on",
                new Dates(language).of(fixed.on()),
                "by",
                fixed.by().in(language.tag()));
    }

    private Stream<String> outcome() {
        var outcome = followUp.outcome();
        if (outcome.areas().isEmpty()) {
            return Stream.of(words.cannot(outcome.reasons()));
        }
        var measure = followUp.goal().measure().orElseThrow();
        var each = outcome.areas().stream()
                .sorted(Comparator.comparing(area -> names.apply(area.area()), Alphabet.of(language)))
                .flatMap(area -> words.outcome(measure, area, group(measure)).stream());
        var together = outcome.areas().size() > 1
                ? Stream.of(
                        words.say("together", outcome.effect()),
                        words.say("areas.each", "alpha", rules.goal().alpha()))
                : Stream.<String>of();
        return Stream.concat(each, together);
    }

    private String group(GoalMeasure measure) {
        return followUp.change().stream()
                .flatMap(change -> change.held().indicators().stream())
                .map(HeldIndicator::indicator)
                .filter(indicator -> indicator.id().equals(measure.indicator()))
                .map(indicator -> indicator.group().in(language.tag()))
                .findFirst()
                .orElse("");
    }

    /** Before and after, which tells what has changed and not why. */
    private Stream<String> change() {
        return followUp.change().stream()
                .flatMap(change -> told(
                        change,
                        followUp.outcome().areas().stream()
                                .map(AreaOutcome::area)
                                .toList()));
    }

    private Stream<String> beside() {
        var measure = followUp.goal().measure();
        if (followUp.isUncontrolled() || followUp.beside().isEmpty()) {
            return followUp.change().map(change -> words.say("uncontrolled")).stream();
        }
        var areas = measure.orElseThrow().comparisonAreas();
        return Stream.concat(
                Stream.of(words.say(areas.size() == 1 ? "beside" : "beside.several")),
                told(followUp.beside().get(), areas));
    }

    private Stream<String> told(RoundsComparison comparison, List<AreaCode> areas) {
        var sentences = ChangeSentences.of(comparison.held(), language);
        var indicator = followUp.goal().measure().map(GoalMeasure::indicator);
        return comparison.families().stream()
                .filter(family ->
                        indicator.filter(family.family().indicator()::equals).isPresent())
                .flatMap(family -> verdicts(family, areas, sentences))
                .distinct();
    }

    private Stream<String> verdicts(FamilyVerdicts family, List<AreaCode> areas, ChangeSentences sentences) {
        return family.shares().stream()
                .filter(share -> share.area().filter(areas::contains).isPresent())
                .sorted(Comparator.comparing(this::name, Alphabet.of(language)))
                .flatMap(share ->
                        sentences.of(share, name(share), family.family().smallestChange()).stream());
    }

    private String name(ComparedShare share) {
        return share.area().map(names).orElse("");
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
