package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * A mean or share of the same persons in two rounds, of those who answered in both: what they have in common makes the change
 * more precise than two samples would.
 *
 * @param before the mean in the first round
 * @param after the mean in the second
 */
public record SamePersons(Statistic before, Statistic after) {

    /**
     * One row is one person in both rounds.
     *
     * @param before one value per row of the design, finite for whoever answered
     * @param after likewise, in the second round
     * @param answeredBoth rows with both answers
     * @throws IllegalArgumentException if lengths differ, or a value of the rows with both answers is not finite
     */
    public static SamePersons of(double[] before, double[] after, Domain answeredBoth, SurveyDesign design) {
        return new SamePersons(
                Mean.statistic(before, answeredBoth, design), Mean.statistic(after, answeredBoth, design));
    }

    /** The mean after less that before. */
    public Statistic change() {
        return after.minus(before);
    }
}
