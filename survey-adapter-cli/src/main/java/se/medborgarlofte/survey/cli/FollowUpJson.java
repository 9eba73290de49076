package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.lint.LintRules;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.rules.LawChecklist;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.report.FollowUpRules;
import se.medborgarlofte.survey.io.words.FindingWords;
import se.medborgarlofte.survey.io.words.FollowUpSentences;
import se.medborgarlofte.survey.stats.estimate.Interval;
import se.medborgarlofte.survey.stats.followup.AreaOutcome;
import se.medborgarlofte.survey.stats.followup.DoneShare;
import se.medborgarlofte.survey.stats.followup.Fixing;
import se.medborgarlofte.survey.stats.followup.GoalFollowUp;
import se.medborgarlofte.survey.stats.followup.PromiseFollowUp;
import se.medborgarlofte.survey.stats.followup.Suggested;
import se.medborgarlofte.survey.stats.plan.TargetDecision;

/**
 * A look back at promises, as another program reads it; shares and bounds are in [-1, 1].
 *
 * @param exercise whether the answers are invented
 */
record FollowUpJson(
        boolean exercise,
        String goalRules,
        String lintRules,
        String comparisonRules,
        List<PromiseJson> promises,
        LawChecklist law) {

    /** One promise. */
    record PromiseJson(
            String promise,
            DoneShare production,
            List<String> process,
            List<GoalJson> goals,
            List<SuggestionJson> suggestions,
            List<LintJson> lint) {}

    /**
     * One goal.
     *
     * @param reasons why it cannot be said; none where it can
     * @param uncontrolled whether nothing tells what would have happened without the promise
     */
    record GoalJson(
            String goal,
            Optional<String> baseline,
            Optional<String> round,
            Optional<Fixing> fixing,
            String effect,
            List<String> reasons,
            boolean uncontrolled,
            List<String> comparisonAreas,
            List<OutcomeJson> areas) {

        static GoalJson of(GoalFollowUp goal) {
            return new GoalJson(
                    goal.goal().id().value(),
                    goal.baseline().map(Round::id).map(Object::toString),
                    goal.round().map(Round::id).map(Object::toString),
                    goal.fixing(),
                    LowerCase.word(goal.outcome().effect()),
                    goal.outcome().reasons().stream().map(LowerCase::word).toList(),
                    goal.isUncontrolled(),
                    goal.goal().measure().map(GoalMeasure::comparisonAreas).orElse(List.of()).stream()
                            .map(AreaCode::value)
                            .toList(),
                    goal.outcome().areas().stream().map(OutcomeJson::of).toList());
        }
    }

    /**
     * One area.
     *
     * @param lower one-sided bound; absent where it cannot be said
     * @param needed answers that would decide
     * @param tooFewLiveThere whether no survey could decide
     */
    record OutcomeJson(
            String area,
            int n,
            OptionalDouble value,
            String effect,
            OptionalDouble lower,
            OptionalDouble upper,
            Optional<Integer> needed,
            boolean tooFewLiveThere) {

        static OutcomeJson of(AreaOutcome outcome) {
            var bounds = outcome.decision().map(TargetDecision::bounds);
            return new OutcomeJson(
                    outcome.area().value(),
                    outcome.n(),
                    outcome.value(),
                    LowerCase.word(outcome.effect()),
                    end(bounds.map(Interval::lower)),
                    end(bounds.map(Interval::upper)),
                    outcome.needed()
                            .filter(needed -> needed.answers().isPresent())
                            .map(needed -> Math.toIntExact(needed.answers().getAsLong())),
                    outcome.needed()
                            .filter(needed -> needed.answers().isEmpty())
                            .isPresent());
        }

        private static OptionalDouble end(Optional<Double> bound) {
            return bound.map(OptionalDouble::of).orElse(OptionalDouble.empty());
        }
    }

    /**
     * What the evidence speaks for.
     *
     * @param area no component for the promise as a whole
     * @param row of the table of suggestions
     * @param commonGround whether the problem is still common ground: yes, no or unknown
     */
    record SuggestionJson(Optional<String> area, int row, String suggestion, String commonGround) {

        static SuggestionJson of(Suggested suggested) {
            return new SuggestionJson(
                    suggested.area().map(AreaCode::value),
                    suggested.grounded().row(),
                    LowerCase.word(suggested.grounded().suggestion()),
                    LowerCase.word(suggested.still()));
        }
    }

    /** One thing that made it hard to follow up. */
    record LintJson(String rule, String code, String kind, String path, String message) {

        static Stream<LintJson> of(Finding finding, LintRules rules, FollowUpSentences words) {
            return rules.of(finding).stream()
                    .map(rule -> new LintJson(
                            rule.id(),
                            rule.code(),
                            LowerCase.word(rule.kind()),
                            finding.place().path(),
                            FindingWords.in(words.language()).sentence(finding)));
        }
    }

    static FollowUpJson of(Survey survey, List<PromiseFollowUp> looked, FollowUpRules rules, FollowUpSentences words) {
        return new FollowUpJson(
                survey.synthetic(),
                rules.goal().citation(),
                rules.lint().citation(),
                rules.comparison().citation(),
                looked.stream().map(look -> promise(look, rules, words)).toList(),
                rules.law());
    }

    private static PromiseJson promise(PromiseFollowUp look, FollowUpRules rules, FollowUpSentences words) {
        return new PromiseJson(
                look.promise().id().value(),
                look.production(),
                look.process().stream()
                        .map(process -> LowerCase.word(process.course()))
                        .toList(),
                look.goals().stream().map(GoalJson::of).toList(),
                look.suggestions().stream().map(SuggestionJson::of).toList(),
                look.lint().list().stream()
                        .flatMap(finding -> LintJson.of(finding, rules.lint(), words))
                        .toList());
    }
}
