package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * Replicate weights: {@code V = scale sum_r rscale_r (theta_r - c)(theta_r - c)'}, theta_r the estimate with the weights of
 * replicate r. Wolter (2007), Introduction to Variance Estimation, 2nd edition, Springer.
 */
public final class Replicates {

    /** From where the replicates' estimates are measured. */
    public enum Centre {
        /** Their own mean. */
        MEAN_OF_REPLICATES,
        /** The estimate with the full weights: a mean squared error rather than a variance. */
        FULL_ESTIMATE
    }

    private final double[][] weights;
    private final double scale;
    private final double[] rscales;
    private final Centre centre;
    private final OptionalInt degreesOfFreedom;

    private Replicates(
            double[][] weights, double scale, double[] rscales, Centre centre, OptionalInt degreesOfFreedom) {
        this.weights = weights;
        this.scale = scale;
        this.rscales = rscales;
        this.centre = centre;
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /**
     * As a producer of data hands them out.
     *
     * @param weights {@code [replicate][row]}, full analysis weights, not factors on them; finite
     * @param scale factor on the sum, at least 0
     * @param rscales one factor per replicate, each at least 0
     * @throws IllegalArgumentException if lengths differ or a number is out of its range
     */
    public static Replicates of(double[][] weights, double scale, double[] rscales, Centre centre) {
        requireLength(weights.length, rscales.length);
        DoubleStream.concat(DoubleStream.of(scale), Arrays.stream(rscales)).forEach(Replicates::requireScale);
        double[][] copy = new double[weights.length][];
        for (int r = 0; r < copy.length; r++) {
            requireLength(weights[0].length, weights[r].length);
            copy[r] = Weights.finite(weights[r]);
        }
        return new Replicates(copy, scale, rscales.clone(), centre, OptionalInt.empty());
    }

    /** Number of replicates. */
    public int count() {
        return weights.length;
    }

    /** Rows of the file; 0 without a replicate. */
    public int rows() {
        return weights.length == 0 ? 0 : weights[0].length;
    }

    /** The weight of a row in replicate {@code r}. */
    public double weight(int r, int row) {
        return weights[r][row];
    }

    /** The factor on the sum over all replicates. */
    public double scale() {
        return scale;
    }

    /** The factor of replicate {@code r} within the sum. */
    public double rscale(int r) {
        return rscales[r];
    }

    public Centre centre() {
        return centre;
    }

    /** The same replicates, measured from elsewhere. */
    public Replicates centredAt(Centre other) {
        return new Replicates(weights, scale, rscales, other, degreesOfFreedom);
    }

    /**
     * The same replicates, of so many degrees of freedom as their producer says: a file of many replicates takes long to
     * count them. A domain has them too, but never as many as it has rows.
     *
     * @throws IllegalArgumentException if they are not at least 1
     */
    public Replicates withDegreesOfFreedom(int given) {
        Checks.that(given >= 1, "degrees of freedom", "at least 1", given);
        return new Replicates(weights, scale, rscales, centre, OptionalInt.of(given));
    }

    double scale(int r) {
        return scale * rscales[r];
    }

    Replicates reweighted(Reweighting reweighting) {
        var after = Arrays.stream(weights).map(reweighting::weights).toArray(double[][]::new);
        return new Replicates(after, scale, rscales, centre, degreesOfFreedom);
    }

    /** As given, or the number of replicates that differ linearly among the rows of a domain, less one. */
    int degreesOfFreedom(Domain domain) {
        if (degreesOfFreedom.isPresent()) {
            return Math.min(degreesOfFreedom.getAsInt(), domain.count() - 1);
        }
        int[] rows = domain.rows().toArray();
        return Rank.of(Arrays.stream(weights)
                        .map(column -> Arrays.stream(rows)
                                .mapToDouble(row -> column[row])
                                .toArray())
                        .toList())
                - 1;
    }

    private static void requireLength(int expected, int length) {
        Checks.that(length == expected, "length", String.valueOf(expected), length);
    }

    private static void requireScale(double value) {
        Checks.that(value >= 0 && Double.isFinite(value), "scale", "at least 0 and finite", value);
    }
}
