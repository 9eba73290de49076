package se.medborgarlofte.survey.stats.weighting;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * What unequal weights cost, whatever is asked (Kish 1965, Survey Sampling, Wiley).
 *
 * @param n weights above 0, at least 1
 * @param effectiveSampleSize {@code (sum w)^2 / sum w^2}, in [1, n]
 */
public record Kish(int n, double effectiveSampleSize) {

    public Kish {
        Checks.that(n >= 1, "n", "at least 1", n);
        Checks.that(effectiveSampleSize > 0, "effective sample size", "above 0", effectiveSampleSize);
    }

    /**
     * Of these weights; those of 0 do not count.
     *
     * @throws IllegalArgumentException if a weight is negative or not finite, or none is above 0
     */
    public static Kish of(double[] weights) {
        Arrays.stream(weights).forEach(w -> Checks.that(w >= 0 && Double.isFinite(w), "weight", "at least 0", w));
        return of(Arrays.stream(weights)).orElseThrow(() -> new IllegalArgumentException("no weight is above 0"));
    }

    /** Of the rows of a domain; empty if none has weight. */
    public static Optional<Kish> in(Domain domain, SurveyDesign design) {
        return of(domain.rows().mapToDouble(design::weight));
    }

    /** {@code n sum w^2 / (sum w)^2}, at least 1. */
    public double designEffect() {
        return n / effectiveSampleSize;
    }

    private static Optional<Kish> of(DoubleStream weights) {
        double[] used = weights.filter(w -> w > 0).toArray();
        if (used.length == 0) {
            return Optional.empty();
        }
        double sum = Arrays.stream(used).sum();
        double squares = Arrays.stream(used).map(w -> (w / sum) * (w / sum)).sum();
        return Optional.of(new Kish(used.length, 1 / squares));
    }
}
