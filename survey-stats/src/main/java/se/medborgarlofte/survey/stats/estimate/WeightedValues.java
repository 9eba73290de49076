package se.medborgarlofte.survey.stats.estimate;

import java.util.Comparator;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** The values of a base in ascending order, equal ones apart, with the weight that lies at or below each. */
final class WeightedValues {

    /** Sums of weights differ by rounding; a tie is a tie within this part of the whole. */
    private static final double ROUNDING = 1e-12;

    private final double[] values;
    private final double[] below;

    private WeightedValues(double[] values, double[] below) {
        this.values = values;
        this.below = below;
    }

    /**
     * Rows without weight are left out.
     *
     * @throws IllegalArgumentException if a weight is negative: the weight at or below a value would not rise with it
     */
    static WeightedValues of(double[] y, Domain base, SurveyDesign design) {
        base.rows()
                .filter(row -> design.weight(row) < 0)
                .findFirst()
                .ifPresent(row -> Checks.that(
                        false, "weight of row " + row, "at least 0, as a quantile needs it", design.weight(row)));
        int[] rows = base.rows()
                .filter(row -> design.weight(row) != 0)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> y[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[rows.length];
        double[] below = new double[rows.length];
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += design.weight(rows[i]);
            values[i] = y[rows[i]];
            below[i] = sum;
        }
        return new WeightedValues(values, below);
    }

    int count() {
        return values.length;
    }

    double value(int i) {
        return values[i];
    }

    /** The first value at or below which a share of at least p lies, a tie counting as reached. */
    int firstReaching(double p) {
        double wanted = (p - ROUNDING) * total();
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (below[middle] >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    boolean reachesExactly(int i, double p) {
        return Math.abs(below[i] - p * total()) <= ROUNDING * total();
    }

    /** Linear through the points (share strictly below value i among all but the last, value i). */
    double interpolated(double p) {
        int last = values.length - 1;
        if (last == 0) {
            return values[0];
        }
        double wanted = p * below[last - 1];
        int next = 1;
        while (next < last && below[next - 1] < wanted) {
            next++;
        }
        double start = next == 1 ? 0 : below[next - 2];
        double width = below[next - 1] - start;
        return values[next - 1] + (wanted - start) / width * (values[next] - values[next - 1]);
    }

    private double total() {
        return below[below.length - 1];
    }
}
