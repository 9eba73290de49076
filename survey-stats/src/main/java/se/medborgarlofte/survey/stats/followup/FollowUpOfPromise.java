package se.medborgarlofte.survey.stats.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.lint.LintRules;
import se.medborgarlofte.survey.core.lint.PromiseLint;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.GoalRecord;
import se.medborgarlofte.survey.core.promise.GoalRules;
import se.medborgarlofte.survey.core.promise.ProblemStatement;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.stats.comparability.HeldRounds;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.verdict.ComparisonOfRounds;
import se.medborgarlofte.survey.stats.verdict.RoundsComparison;

/** Looks back at a promise: what was done, whether the goal was reached, and what that speaks for. */
public final class FollowUpOfPromise {

    private static final double PERCENT = 100;

    private final ComparisonOfRounds comparison;
    private final ReportingRules reporting;
    private final GoalRules rules;
    private final LintRules lint;
    private final Function<Record, String> digest;

    /** @param digest SHA-256 of a record, in lower-case hex, however a file of it is laid out */
    public FollowUpOfPromise(
            ComparisonOfRounds comparison,
            ReportingRules reporting,
            GoalRules rules,
            LintRules lint,
            Function<Record, String> digest) {
        this.comparison = comparison;
        this.reporting = reporting;
        this.rules = rules;
        this.lint = lint;
        this.digest = digest;
    }

    /** Everything there is to tell; see {@link #of(Programme, CitizenPromise, Function, Declarations, Telling)}. */
    public PromiseFollowUp of(
            Programme programme,
            CitizenPromise promise,
            Function<Round, KnownGround> pictures,
            Declarations declarations) {
        return of(programme, promise, pictures, declarations, Telling.EVERYTHING);
    }

    /**
     * Of a programme that has been found sound.
     *
     * @param pictures what the parties said of problems in areas when a round was asked
     * @param telling of areas; of what it does not tell nothing is decided or suggested
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a response is not valid
     */
    public PromiseFollowUp of(
            Programme programme,
            CitizenPromise promise,
            Function<Round, KnownGround> pictures,
            Declarations declarations,
            Telling telling) {
        var goals = promise.goals().stream()
                .map(goal -> new Look(programme, promise, goal, telling).followUp(declarations))
                .toList();
        var done = DoneShare.of(promise, rules);
        var now = latest(programme, goals).map(pictures).orElse(KnownGround.NOTHING);
        return new PromiseFollowUp(
                promise,
                done,
                promise.followUps().stream()
                        .flatMap(told -> told instanceof FollowUp.Process process ? Stream.of(process) : Stream.empty())
                        .toList(),
                goals,
                new Suggesting(promise, done, goals, now, rules).all(),
                now,
                now.above(promise),
                lint(programme, promise, pictures, goals, telling));
    }

    /** The round that followed it up; the latest that was closed where none has. */
    private static Optional<Round> latest(Programme programme, List<GoalFollowUp> goals) {
        return goals.stream()
                .flatMap(goal -> goal.round().stream())
                .reduce((earlier, later) -> later)
                .or(programme::latestClosedRound);
    }

    private Findings lint(
            Programme programme,
            CitizenPromise promise,
            Function<Round, KnownGround> pictures,
            List<GoalFollowUp> goals,
            Telling telling) {
        var before = baseline(programme, promise).map(pictures).orElse(KnownGround.NOTHING);
        return PromiseLint.of(promise, programme.rounds(), lint)
                .and(Findings.each(promise.problems(), "problems", problem -> unseen(problem, before)))
                .and(IntStream.range(0, goals.size())
                        .mapToObj(
                                i -> measured(programme, goals.get(i), telling).under("goals[" + i + "].measure"))
                        .collect(Findings.joined()));
    }

    /** What the decision rested on: by what was known then it is told whether anybody had pointed to a problem. */
    private static Optional<Round> baseline(Programme programme, CitizenPromise promise) {
        return promise.decisions().stream()
                .flatMap(decision -> decision.rounds().stream())
                .reduce((earlier, later) -> later)
                .flatMap(programme::round);
    }

    private static Findings unseen(ProblemStatement problem, KnownGround known) {
        boolean isSeen = problem.areas().stream()
                .allMatch(area -> known.isSeen(area, problem.problem()).orElse(true));
        return isSeen ? Findings.NONE : Findings.of(Finding.warning("lint.notFromPicture", "problem"));
    }

    private Findings measured(Programme programme, GoalFollowUp followUp, Telling telling) {
        return followUp.goal()
                .measure()
                .flatMap(measure ->
                        followUp.change().map(change -> measured(programme, measure, change.held(), telling)))
                .orElse(Findings.NONE);
    }

    private Findings measured(Programme programme, GoalMeasure measure, HeldRounds held, Telling telling) {
        var baseline = held.rounds().first();
        var linting = new MeasuredLint(measure, rules, baseline, programme.areas(), rule(), telling);
        return held.indicators().stream()
                .filter(any -> any.indicator().id().equals(measure.indicator()))
                .flatMap(any -> baseline.share(any.indicator()).stream().map(item -> linting.of(any.indicator(), item)))
                .collect(Findings.joined());
    }

    private ProportionRule rule() {
        return new ProportionRule(1 - 2 * rules.alpha() / PERCENT, correlation());
    }

    private double correlation() {
        return reporting.precision().assumedIntraclassCorrelationPercent() / PERCENT;
    }

    /** At one goal. */
    private final class Look {

        private final Programme programme;
        private final CitizenPromise promise;
        private final Goal goal;
        private final Telling telling;

        Look(Programme programme, CitizenPromise promise, Goal goal, Telling telling) {
            this.programme = programme;
            this.promise = promise;
            this.goal = goal;
            this.telling = telling;
        }

        GoalFollowUp followUp(Declarations declarations) {
            var baseline = baseline();
            var round = round();
            var silent = cannot(baseline, round);
            var looked = silent.isEmpty()
                    ? asked(baseline.orElseThrow(), round.orElseThrow(), declarations)
                    : GoalFollowUp.silent(goal, baseline, round, silent);
            return looked.fixed(goal.measure().map(measure -> fixing(measure, round)));
        }

        private Fixing fixing(GoalMeasure measure, Optional<Round> round) {
            return Fixing.of(measure, GoalRecord.of(promise.id(), goal.id(), measure, rules), round, digest);
        }

        /** What it names or, where it names nothing, the last round that the decision rested on. */
        private Optional<Round> baseline() {
            return goal.measure()
                    .map(GoalMeasure::baselineRound)
                    .flatMap(programme::round)
                    .or(() -> FollowUpOfPromise.baseline(programme, promise));
        }

        /** The last one that somebody followed it up by. */
        private Optional<Round> round() {
            Optional<RoundId> last = promise.followUps().stream()
                    .flatMap(told -> told instanceof FollowUp.Effect effect ? Stream.of(effect) : Stream.empty())
                    .filter(effect -> effect.goal().equals(goal.id()))
                    .map(FollowUp.Effect::round)
                    .reduce((earlier, later) -> later);
            return last.flatMap(programme::round);
        }

        private List<Cannot> cannot(Optional<Round> baseline, Optional<Round> round) {
            if (round.isEmpty()) {
                return List.of(Cannot.NOT_FOLLOWED_UP);
            }
            var open = open(baseline, round.get());
            return !open.isEmpty() || goal.measure().isPresent() ? open : List.of(Cannot.NO_MEASURE);
        }

        /** Whatever the numbers, an open poll tells nothing of those who did not answer. */
        private List<Cannot> open(Optional<Round> baseline, Round round) {
            var reasons = new ArrayList<Cannot>();
            boolean before = baseline.filter(one -> !one.design().isSample()).isPresent();
            boolean after = !round.design().isSample();
            if (before || after) {
                reasons.add(before && after ? Cannot.OPEN_POLLS : Cannot.OPEN_POLL);
                baseline.filter(one ->
                                one.design() != round.design() || !one.modes().equals(round.modes()))
                        .ifPresent(any -> reasons.add(Cannot.DIFFERENT_WAYS));
            }
            return reasons;
        }

        private GoalFollowUp asked(Round baseline, Round round, Declarations declarations) {
            var measure = goal.measure().orElseThrow();
            var change = comparison.of(programme, baseline, round, declarations, Optional.empty());
            var decisions = new GoalDecisions(measure, rules, change.held(), programme.areas(), correlation(), telling);
            return new GoalFollowUp(
                    goal,
                    Optional.of(baseline),
                    Optional.of(round),
                    decisions.outcome(),
                    Optional.empty(),
                    Optional.of(telling.of(change)),
                    beside(measure, change.held(), declarations).map(telling::of));
        }

        private Optional<RoundsComparison> beside(GoalMeasure measure, HeldRounds held, Declarations declarations) {
            var rounds = held.rounds();
            var named = new ComparisonOfRounds.Named(measure.indicator(), measure.comparisonAreas());
            return measure.comparisonAreas().isEmpty()
                    ? Optional.empty()
                    : Optional.of(comparison
                            .knowing(held)
                            .of(
                                    programme,
                                    rounds.first().round(),
                                    rounds.second().round(),
                                    declarations,
                                    Optional.of(named)));
        }
    }
}
