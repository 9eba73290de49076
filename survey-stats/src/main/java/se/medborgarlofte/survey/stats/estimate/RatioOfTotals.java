package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.design.PsuTotals;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * R = Y/X from the totals per sampling unit, and its linearised variance with influence {@code (Y_i - R X_i) / X}.
 *
 * <p>A mean is Y over the sum of weights (Hájek); a share the mean of 0 and 1.
 *
 * @param denominator whose sum is above 0
 * @see <a href="https://doi.org/10.1007/978-1-4612-4378-6">Särndal, Swensson and Wretman (1992), chapter 5</a>
 */
record RatioOfTotals(PsuTotals numerator, PsuTotals denominator) {

    double value() {
        return numerator.sum() / denominator.sum();
    }

    double variance(SurveyDesign design) {
        return design.variance(numerator.minus(value(), denominator).dividedBy(denominator.sum()));
    }
}
