package se.medborgarlofte.survey.stats.distribution;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * A sum of independent chi-squares of one degree of freedom, each with a weight of its own: what a quadratic form in normal
 * variables comes to.
 *
 * <p>Written as a mixture of chi-squares of m, m + 2, m + 4, … degrees of freedom, all times the smallest weight: the
 * chances of the mixture are positive and add up to 1, so no digit is lost and the error is known.
 * Ruben (1962).
 */
public final class ChiSquareSum {

    private static final double REMAINDER = 1e-13;

    /** A weight this much smaller than the largest is taken as so much: it moves the sum by less than its tail is known. */
    private static final double NEGLIGIBLE = 1 / 30_000.0;

    private final double[] weights;
    private final double smallest;

    private ChiSquareSum(double[] weights) {
        this.weights = weights;
        this.smallest = Arrays.stream(weights).min().orElseThrow();
    }

    /**
     * @param weights at least one of them above 0, and none below but by rounding; those of 0 are left out
     * @throws IllegalArgumentException if no weight is above 0
     */
    public static ChiSquareSum of(double... weights) {
        double largest = Arrays.stream(weights).max().orElse(0);
        Checks.that(largest > 0, "largest weight", "above 0", largest);
        return new ChiSquareSum(Arrays.stream(weights)
                .filter(weight -> weight > largest * 1e-12)
                .map(weight -> Math.max(weight, largest * NEGLIGIBLE))
                .toArray());
    }

    /** The probability that the sum is above {@code x}, in [0, 1]. */
    public double upperTail(double x) {
        return x <= 0 ? 1 : mixed(df -> ChiSquare.upperTail(x / smallest, df));
    }

    /**
     * The probability that the sum is above {@code x} times an independent chi-square over its degrees of freedom.
     *
     * @param degreesOfFreedom of that chi-square, above 0, not always whole
     */
    public double upperTail(double x, double degreesOfFreedom) {
        return x <= 0 ? 1 : mixed(df -> FisherF.upperTail(x / smallest / df, df, degreesOfFreedom));
    }

    /** {@code sum_k c_k tail(m + 2k)}, {@code c_k = 1/(2k) sum_j sum_r (1 - b/w_j)^r c_(k-r)}. */
    private double mixed(DoubleUnaryOperator tail) {
        double chance = Math.sqrt(Arrays.stream(weights).map(w -> smallest / w).reduce(1, (a, b) -> a * b));
        double left = 1 - chance;
        double sum = chance * tail.applyAsDouble(weights.length);
        double[] past = new double[weights.length];
        for (int k = 1; left > REMAINDER && chance > 0; k++) {
            chance = next(chance, past) / (2 * k);
            left -= chance;
            sum += chance * tail.applyAsDouble(weights.length + 2.0 * k);
        }
        return Math.min(1, sum);
    }

    private double next(double chance, double[] past) {
        Arrays.setAll(past, j -> (1 - smallest / weights[j]) * (chance + past[j]));
        return Arrays.stream(past).sum();
    }
}
