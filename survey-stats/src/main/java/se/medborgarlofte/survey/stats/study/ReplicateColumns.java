package se.medborgarlofte.survey.stats.study;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.stats.design.Replicates;

/**
 * The columns that hold the replicate weights of a file, as its producer made them; the variance is measured around the mean
 * of the replicates.
 *
 * @param pattern of their whole names: a regular expression such as {@code r[0-9]+}, or, where it is nothing but letters,
 *     digits, {@code _ -} and the wildcards {@code * ?}, as in a shell: {@code rep_*}
 * @param scale factor on the sum over all, at least 0
 * @param rscales one factor for each, at least 0; none for 1 each
 */
public record ReplicateColumns(String pattern, double scale, List<Double> rscales) {

    private static final String SHELL = "[\\p{L}\\p{N}_*?-]+";

    /** @throws IllegalArgumentException if the pattern is no regular expression, or the scale out of its range */
    public ReplicateColumns {
        rscales = List.copyOf(rscales);
        // compiles it now, so that it is refused here rather than at the first name
        Objects.requireNonNull("".replaceFirst(regex(pattern), ""));
        if (!(scale >= 0 && Double.isFinite(scale))) {
            throw new IllegalArgumentException("replicate scale is not at least 0 and finite: " + scale);
        }
    }

    /** The replicates' columns among the names of a header, in its order; never the one of the weight itself. */
    public List<String> among(List<String> header, SampleColumns sample) {
        String regex = regex(pattern);
        return header.stream()
                .filter(name -> name.matches(regex))
                .filter(name -> !sample.weight().equals(Optional.of(name)))
                .distinct()
                .toList();
    }

    Replicates of(DataTable table, List<String> columns) {
        double[][] weights =
                columns.stream().map(name -> Values.of(table.numbers(name))).toArray(double[][]::new);
        double[] factors = new double[columns.size()];
        Arrays.setAll(factors, r -> rscales.isEmpty() ? 1 : rscales.get(r));
        return Replicates.of(weights, scale, factors, Replicates.Centre.MEAN_OF_REPLICATES);
    }

    private static String regex(String pattern) {
        return pattern.matches(SHELL) ? pattern.replace("*", ".*").replace("?", ".") : pattern;
    }
}
