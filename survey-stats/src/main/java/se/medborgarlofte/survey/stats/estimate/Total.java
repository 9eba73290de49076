package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** The weighted total of a variable: {@code sum w y} over the rows of a base (Horvitz and Thompson). */
public final class Total {

    private Total() {}

    /**
     * The total, 0 where the base is empty.
     *
     * @param y one value per row of the design; finite inside the base, anything outside it
     * @throws IllegalArgumentException if lengths differ, or a value of the base is not finite
     * @see <a href="https://doi.org/10.1007/978-1-4612-4378-6">Särndal, Swensson and Wretman (1992), section 2.8</a>
     */
    public static Statistic of(double[] y, Domain base, SurveyDesign design) {
        Values.requireFinite(y, base);
        return design.totals(row -> y[row], base);
    }
}
