package se.medborgarlofte.survey.stats.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many of a list of columns are linearly independent, by modified Gram-Schmidt. */
final class Rank {

    /** A column of which less than this remains was explained by the others. */
    private static final double EXPLAINED = 1e-7;

    private Rank() {}

    static int of(List<double[]> columns) {
        List<double[]> basis = new ArrayList<>();
        for (double[] column : columns) {
            double length = length(column);
            double[] rest = column.clone();
            basis.forEach(unit -> subtract(dot(unit, rest), unit, rest));
            double remaining = length(rest);
            if (remaining > EXPLAINED * length && basis.size() < column.length) {
                basis.add(Arrays.stream(rest).map(x -> x / remaining).toArray());
            }
        }
        return basis.size();
    }

    private static void subtract(double factor, double[] unit, double[] from) {
        for (int i = 0; i < unit.length; i++) {
            from[i] -= factor * unit[i];
        }
    }

    private static double length(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
