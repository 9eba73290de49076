package se.medborgarlofte.survey.stats.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.medborgarlofte.survey.stats.check.Checks;

/** Variables known of every respondent and, in sum, of the population: such as 1, a 0/1 per group, or an income. */
public final class KnownTotals implements Explanatory {

    private final List<String> names;
    private final List<double[]> columns;
    private final List<Double> totals;

    private KnownTotals(List<String> names, List<double[]> columns, List<Double> totals) {
        this.names = names;
        this.columns = columns;
        this.totals = totals;
    }

    /** None yet. */
    public static KnownTotals none() {
        return new KnownTotals(List.of(), List.of(), List.of());
    }

    /**
     * These, and one more variable.
     *
     * @param x one value per row of the design, finite
     * @param total of the population
     * @throws IllegalArgumentException if a value or the total is not finite, or there are more or fewer values than before
     */
    public KnownTotals and(String name, double[] x, double total) {
        int rows = columns.isEmpty() ? x.length : columns.get(0).length;
        Checks.that(x.length == rows, "number of values of " + name, "that of rows " + rows, x.length);
        Checks.that(Double.isFinite(total), "total of " + name, "finite", total);
        for (double value : x) {
            Checks.that(Double.isFinite(value), "value of " + name, "finite", value);
        }
        return new KnownTotals(with(names, name), with(columns, x.clone()), with(totals, total));
    }

    @Override
    public int size() {
        return columns.size();
    }

    String name(int i) {
        return names.get(i);
    }

    double total(int i) {
        return totals.get(i);
    }

    boolean isNeverNegative(int i) {
        return Arrays.stream(columns.get(i)).allMatch(value -> value >= 0);
    }

    @Override
    public void addTo(double[] sum, int row, double factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * columns.get(i)[row];
        }
    }

    @Override
    public double dot(int row, double[] b) {
        double sum = 0;
        for (int i = 0; i < b.length; i++) {
            sum += b[i] * columns.get(i)[row];
        }
        return sum;
    }

    private static <T> List<T> with(List<T> list, T last) {
        var more = new ArrayList<>(list);
        more.add(last);
        return List.copyOf(more);
    }
}
