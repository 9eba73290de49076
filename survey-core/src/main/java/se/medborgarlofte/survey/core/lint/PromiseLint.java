package se.medborgarlofte.survey.core.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * Finds what makes a promise hard to follow up. Fields decide; words only hint.
 *
 * <p>What can only be told from answers or from pictures of the situation is left to whoever has them.
 */
public final class PromiseLint {

    private final CitizenPromise promise;
    private final List<Round> rounds;
    private final Hints hints;

    private PromiseLint(CitizenPromise promise, List<Round> rounds, LintRules rules) {
        this.promise = promise;
        this.rounds = rounds;
        this.hints = new Hints(rules);
    }

    /**
     * Everything there is to say of a promise that has been found sound; warnings only.
     *
     * @param rounds of its survey
     */
    public static Findings of(CitizenPromise promise, List<Round> rounds, LintRules rules) {
        var lint = new PromiseLint(promise, rounds, rules);
        return lint.pointing(promise.title(), "title")
                .and(lint.pointing(promise.text(), "text"))
                .and(Findings.each(promise.goals(), "goals", lint::goal))
                .and(Findings.each(promise.commitments(), "commitments", lint::commitment))
                .and(when(lint::residentsHearNothing, () -> Finding.warning("lint.noFeedback", "publication")));
    }

    private Findings commitment(Commitment commitment) {
        return Stream.of(
                        when(
                                () -> commitment.promised().isEmpty(),
                                () -> Finding.warning("lint.noMeasure", "quantity")),
                        when(() -> isWithoutDate(commitment), () -> Finding.warning("lint.noDate", "due")),
                        when(() -> commitment.party().isEmpty(), () -> Finding.warning("lint.noOwner", "party")),
                        when(() -> commitment.areas().isEmpty(), () -> Finding.warning("lint.noArea", "areas")),
                        words(commitment),
                        when(() -> commitment.causes().isEmpty(), () -> Finding.warning("lint.noCause", "causes")))
                .collect(Findings.joined());
    }

    private Findings words(Commitment commitment) {
        boolean isCounted = commitment.promised().isPresent();
        var text = commitment.text();
        return when(
                        () -> hints.first("lint.goalAsCommitment", text, isCounted)
                                .isPresent(),
                        () -> Finding.warning("lint.goalAsCommitment", "text"))
                .and(vague(hints.first("lint.vagueVerb", text, isCounted)))
                .and(when(
                        () -> hints.first("lint.outsideControl", text, isCounted)
                                .isPresent(),
                        () -> Finding.warning("lint.outsideControl", "text")))
                .and(pointing(text, "text"));
    }

    private static Findings vague(Optional<String> word) {
        return word.map(found ->
                        Findings.of(Finding.warning("lint.vagueVerb", "text").with("word", found)))
                .orElse(Findings.NONE);
    }

    private boolean isWithoutDate(Commitment commitment) {
        return commitment.due().isEmpty() && promise.period().to().isEmpty();
    }

    private Findings goal(Goal goal) {
        boolean isOpenEnded = goal.measure().isEmpty();
        return Stream.of(
                        when(() -> isOpenEnded, () -> Finding.warning("lint.noBaseline", "measure")),
                        when(() -> isOpenEnded, () -> Finding.warning("lint.noTarget", "measure")),
                        when(
                                () -> isOpenEnded
                                        && hints.first("lint.activityAsGoal", goal.text(), false)
                                                .isPresent(),
                                () -> Finding.warning("lint.activityAsGoal", "text")),
                        when(() -> isToldByAnOpenPoll(goal), () -> Finding.warning("lint.notASample", "measure")),
                        pointing(goal.text(), "text"))
                .collect(Findings.joined());
    }

    /** By its baseline or, where it names none, by what the decision rested on; and by whichever round followed it up. */
    private boolean isToldByAnOpenPoll(Goal goal) {
        var baselines = goal.measure()
                .map(GoalMeasure::baselineRound)
                .map(Stream::of)
                .orElseGet(() -> promise.decisions().stream().flatMap(decision -> decision.rounds().stream()));
        return Stream.concat(baselines, followedUp(goal)).anyMatch(this::isOpen);
    }

    private Stream<RoundId> followedUp(Goal goal) {
        return promise.followUps().stream()
                .flatMap(told -> told instanceof FollowUp.Effect effect ? Stream.of(effect) : Stream.empty())
                .filter(effect -> effect.goal().equals(goal.id()))
                .map(FollowUp.Effect::round);
    }

    private boolean isOpen(RoundId id) {
        return rounds.stream()
                .filter(round -> id.equals(round.id()))
                .anyMatch(round -> !round.design().isSample());
    }

    private boolean residentsHearNothing() {
        boolean isDated = promise.goals().stream()
                .flatMap(goal -> goal.measure().stream())
                .anyMatch(measure -> measure.followUpRound().isPresent());
        return promise.publication().isEmpty()
                || !isDated && promise.followUps().isEmpty();
    }

    private Findings pointing(LocalizedText text, String path) {
        return when(
                () -> hints.first("lint.pointsAtPeople", text, false).isPresent(),
                () -> Finding.warning("lint.pointsAtPeople", path));
    }

    private static Findings when(BooleanSupplier fires, Supplier<Finding> finding) {
        return fires.getAsBoolean() ? Findings.of(finding.get()) : Findings.NONE;
    }
}
