package se.medborgarlofte.survey.stats.estimate;

import java.util.List;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** The share of each answer to a question with one choice; their covariances come with them. */
public final class AnswerShares {

    private AnswerShares() {}

    /**
     * One share per answer, in the order asked for; they add up to 1 where the answers cover the base.
     *
     * @param codes answer per row of the design; any value outside the base
     * @param answers asked for, those without a row too
     * @throws IllegalArgumentException if there is not one code per row
     */
    public static List<Statistic> of(int[] codes, List<Integer> answers, Domain base, SurveyDesign design) {
        Checks.that(codes.length == design.rows(), "number of codes", "that of rows " + design.rows(), codes.length);
        return answers.stream()
                .map(answer -> Proportion.statistic(new ShareItem(row -> codes[row] == answer, base), base, design))
                .toList();
    }

    /** The answers of a base, ascending. */
    public static List<Integer> answers(int[] codes, Domain base) {
        return base.rows().map(row -> codes[row]).distinct().sorted().boxed().toList();
    }
}
