package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** The ratio of two totals, {@code sum w y / sum w x}, with influence {@code w (y - R x) / X}. */
public final class Ratio {

    private Ratio() {}

    /**
     * The ratio; not a number where the denominator's total is 0.
     *
     * @param numerator one value per row of the design; finite inside the base, anything outside it
     * @param denominator likewise
     * @throws IllegalArgumentException if lengths differ, or a value of the base is not finite
     * @see <a href="https://doi.org/10.1007/978-1-4612-4378-6">Särndal, Swensson and Wretman (1992), section 5.6</a>
     */
    public static Statistic of(double[] numerator, double[] denominator, Domain base, SurveyDesign design) {
        return Total.of(numerator, base, design).dividedBy(Total.of(denominator, base, design));
    }
}
