package se.medborgarlofte.survey.stats.picture;

import java.util.List;
import se.medborgarlofte.survey.core.situation.CommonGroundRules;
import se.medborgarlofte.survey.core.situation.Statement;
import se.medborgarlofte.survey.stats.distribution.StudentT;

/** What each party says of one problem in one area; missing is never "no". */
public final class PartyStatements {

    private static final double PERCENT = 100;

    private PartyStatements() {}

    /**
     * A difference as a sample gives it.
     *
     * @param above the share in the area less that of the municipality, which the area is part of; as a share
     * @param standardError of it, above 0, that knows of the area in both
     * @param degreesOfFreedom at least 1
     * @param adjusted one-sided p by Benjamini and Hochberg over all areas and problems of the round
     * @param effective answers in the area, the fewer of n and effective n
     */
    public record Sampled(double above, double standardError, int degreesOfFreedom, double adjusted, double effective) {

        /** One-sided, before it is adjusted. */
        public double pValue() {
            return StudentT.upperTail(above / standardError, degreesOfFreedom);
        }

        private double upper(double level) {
            return above + standardError * StudentT.twoSided(level, degreesOfFreedom);
        }
    }

    /** What a sample says. */
    public static Statement of(Sampled area, CommonGroundRules.Residents rules) {
        if (area.effective() < rules.answersFrom()) {
            return Statement.MISSING;
        }
        double limit = rules.concernFrom() / PERCENT;
        if (area.above() >= limit && area.adjusted() <= rules.adjustedAtMost() / PERCENT) {
            return Statement.CONCERN;
        }
        return area.upper(rules.level() / PERCENT) < limit ? Statement.NO_CONCERN : Statement.UNCLEAR;
    }

    /**
     * What those say who answered an open round: they point, or it is unclear.
     *
     * @param above the share in the area less that of all who answered
     */
    public static Statement ofOpen(double above, int answers, CommonGroundRules.Pointer rules) {
        if (answers < rules.answersFrom()) {
            return Statement.MISSING;
        }
        return above >= rules.concernFrom() / PERCENT ? Statement.CONCERN : Statement.UNCLEAR;
    }

    /** What grades from 0 to 3 say; two graders who disagree say nothing clear. */
    public static Statement ofGrades(List<Integer> grades, CommonGroundRules.Grades rules) {
        if (grades.isEmpty()) {
            return Statement.MISSING;
        }
        var range = grades.stream().mapToInt(Integer::intValue).summaryStatistics();
        if (range.getMax() - range.getMin() >= rules.disagreeBy()) {
            return Statement.UNCLEAR;
        }
        return range.getMax() >= rules.concernFrom() ? Statement.CONCERN : Statement.NO_CONCERN;
    }

    /** What a party says that has both grade and count: either is enough for a concern. */
    public static Statement ofBoth(Statement grade, Statement count) {
        if (grade == Statement.CONCERN || count == Statement.CONCERN) {
            return Statement.CONCERN;
        }
        return grade == Statement.MISSING ? count : grade;
    }
}
