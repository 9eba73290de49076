package se.medborgarlofte.survey.io.catalogue;

import java.util.List;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.lint.LintRules;
import se.medborgarlofte.survey.core.promise.GoalRules;
import se.medborgarlofte.survey.core.rules.LawChecklist;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.situation.CommonGroundRules;
import se.medborgarlofte.survey.core.situation.Problems;

/** The indicators and rules that every survey can use; each edition stays as it is, a change makes the next one. */
public final class Catalogue {

    private static final String RULES = "/se/medborgarlofte/survey/io/rules/";

    private Catalogue() {}

    /** What stands in the file of an edition. */
    record Indicators(List<Indicator> indicators) {}

    /** The indicators of the first edition, in the order of the catalogue. */
    public static List<Indicator> indicators() {
        return Shipped.read("indicators-1.json", Indicators.class).indicators();
    }

    /**
     * An index of problems to begin with, {@code X_PROBLEM_0_6@1}: our own example, with cut-offs of our own. A survey that wants
     * it writes it into its {@code survey.json}.
     */
    public static ProblemIndex problemIndex() {
        return Shipped.read("problem-index-1.json", ProblemIndex.class);
    }

    /** The rules {@code cmp-1}. */
    public static ComparisonRules comparisonRules() {
        return Shipped.read(RULES + "cmp-1.json", ComparisonRules.class);
    }

    /** The rules {@code goal-1}. */
    public static GoalRules goalRules() {
        return Shipped.read(RULES + "goal-1.json", GoalRules.class);
    }

    /** The rules {@code lint-1}. */
    public static LintRules lintRules() {
        return Shipped.read(RULES + "lint-1.json", LintRules.class);
    }

    /** What the law 2023:196 asks for, as far as it is known. */
    public static LawChecklist lawChecklist() {
        return Shipped.read(RULES + "law-2023-196-1.json", LawChecklist.class);
    }

    /** The rules {@code cg-1}. */
    public static CommonGroundRules commonGroundRules() {
        return Shipped.read("/se/medborgarlofte/survey/io/rules/cg-1.json", CommonGroundRules.class);
    }

    /** The problems under which the parties' pictures meet, {@code problems-1}. */
    public static Problems problems() {
        return Shipped.read("problems-1.json", Problems.class);
    }

    /** The rules {@code reporting-1}. */
    public static ReportingRules reportingRules() {
        return Shipped.read(RULES + "reporting-1.json", ReportingRules.class);
    }
}
