package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * The values of a sample as if it had been drawn at random without strata and clusters.
 *
 * @param elementVariance weighted variance of the values, {@code n/(n-1) sum w (y - mean)^2 / sum w}, at least 0; 0 for n = 1
 * @param n rows with weight, at least 1
 * @param population sum of the weights, above 0
 */
public record SimpleSample(double elementVariance, int n, double population) {

    public SimpleSample {
        Checks.that(elementVariance >= 0, "element variance", "at least 0", elementVariance);
        Checks.that(n >= 1, "n", "at least 1", n);
        Checks.that(population > 0, "population", "above 0", population);
    }

    /**
     * The values of a base.
     *
     * @param y one value per row of the design, finite inside the base, which has at least one row with weight
     * @throws IllegalArgumentException if lengths differ, a value of the base is not finite, no row has weight, or negative
     *     weights make the population or the variance negative
     */
    public static SimpleSample of(double[] y, Domain base, SurveyDesign design) {
        double mean = Mean.statistic(y, base, design).value();
        double population = design.population(base).value();
        return of(meanSquare(mean, y, base, design), design.size(base).rows(), population);
    }

    /** {@code sum w (y - mean)^2 / sum w}; at least 0 unless weights are negative. */
    static double meanSquare(double mean, double[] y, Domain base, SurveyDesign design) {
        double squares =
                design.totals(row -> (y[row] - mean) * (y[row] - mean), base).value();
        return squares / design.population(base).value();
    }

    /** @param meanSquare {@code sum w (y - mean)^2 / sum w}, at least 0; p(1 - p) for a share */
    static SimpleSample of(double meanSquare, int n, double population) {
        return new SimpleSample(n == 1 ? 0 : meanSquare * n / (n - 1), n, population);
    }
}
