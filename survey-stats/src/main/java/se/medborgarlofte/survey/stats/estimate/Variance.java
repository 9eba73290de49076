package se.medborgarlofte.survey.stats.estimate;

import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.Statistic;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** The variance of a variable in the population: {@code n/(n-1) sum w (y - mean)^2 / sum w} over the n rows of a base. */
public final class Variance {

    private Variance() {}

    /**
     * The variance, in the squared unit of the variable; not a number for fewer than two rows with weight.
     *
     * @param y one value per row of the design; finite inside the base, anything outside it
     * @throws IllegalArgumentException if lengths differ, or a value of the base is not finite
     */
    public static Statistic of(double[] y, Domain base, SurveyDesign design) {
        double centre = Mean.statistic(y, base, design).value();
        var population = design.population(base);
        var mean = design.totals(row -> y[row] - centre, base).dividedBy(population);
        var square = design.totals(row -> (y[row] - centre) * (y[row] - centre), base)
                .dividedBy(population);
        double n = design.size(base).rows();
        return square.minus(mean.times(mean)).times(n / (n - 1));
    }
}
