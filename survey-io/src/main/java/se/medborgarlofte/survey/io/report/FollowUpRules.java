package se.medborgarlofte.survey.io.report;

import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.lint.LintRules;
import se.medborgarlofte.survey.core.promise.GoalRules;
import se.medborgarlofte.survey.core.rules.LawChecklist;

/** The editions that a look back at a promise was made by. */
public record FollowUpRules(GoalRules goal, LintRules lint, ComparisonRules comparison, LawChecklist law) {

    public String citation() {
        return goal.citation() + ", " + lint.citation() + ", " + comparison.citation();
    }
}
