package se.medborgarlofte.survey.stats.weighting;

import se.medborgarlofte.survey.stats.design.Reweighting;

/**
 * A reweighting to the known sizes of categories and to nothing else: rows in the same categories get the same factor, so
 * that all of them can stand as one row with the sum of their weights.
 */
public sealed interface MarginWeighting extends Reweighting permits Raking, PostStratification {

    /**
     * How much rows that stand as one count in the fit whose residual makes their variance.
     *
     * @param rows how many they are
     * @param weight the sum of their weights before
     */
    double importance(double rows, double weight);

    /**
     * The fit on the categories.
     *
     * @param importance of each row that stands for others; 0 leaves it out
     */
    LeastSquaresFit fit(double[] importance);
}
