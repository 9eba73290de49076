package se.medborgarlofte.survey.stats.weighting;

import java.util.Arrays;
import java.util.Optional;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * What the weights of a domain are like.
 *
 * @param weightless rows of weight 0, in nothing else
 * @param negative rows of negative weight, which only linear calibration makes
 * @param sum of the weights
 * @param smallest weight
 * @param median weight
 * @param largest weight
 * @param kish what unequal weights cost; absent where one is negative
 */
public record WeightReport(
        int weightless, int negative, double sum, double smallest, double median, double largest, Optional<Kish> kish) {

    /**
     * Of the rows of a domain; empty if none has weight.
     *
     * @throws IllegalArgumentException if the domain is of another number of rows than the design
     */
    public static Optional<WeightReport> of(Domain domain, SurveyDesign design) {
        double[] weights = domain.and(Domain.all(design.rows()))
                .rows()
                .mapToDouble(design::weight)
                .filter(weight -> weight != 0)
                .sorted()
                .toArray();
        return weights.length == 0 ? Optional.empty() : Optional.of(ofSorted(weights, domain.count() - weights.length));
    }

    private static WeightReport ofSorted(double[] weights, int weightless) {
        int n = weights.length;
        int negative = (int) Arrays.stream(weights).filter(weight -> weight < 0).count();
        return new WeightReport(
                weightless,
                negative,
                Arrays.stream(weights).sum(),
                weights[0],
                (weights[(n - 1) / 2] + weights[n / 2]) / 2,
                weights[n - 1],
                negative == 0 ? Optional.of(Kish.of(weights)) : Optional.empty());
    }

    /** Largest over median weight: how much louder the loudest respondent is than an ordinary one. */
    public double largestToMedian() {
        return largest / median;
    }

    /** Largest over smallest weight. */
    public double largestToSmallest() {
        return largest / smallest;
    }
}
