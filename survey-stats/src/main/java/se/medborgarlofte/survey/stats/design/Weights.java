package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.check.Checks;

/** The rule for weights: none missing, and a finite sum; none below 0 in what a sample was drawn with. */
final class Weights {

    private Weights() {}

    /** A copy of {@code values}.  @throws IllegalArgumentException naming the first row that breaks the rule */
    static double[] checked(double[] values) {
        each(values, value -> value >= 0 && Double.isFinite(value), "at least 0 and finite");
        return finite(values);
    }

    /** A copy of {@code values}, which calibration may have made negative. */
    static double[] finite(double[] values) {
        each(values, Double::isFinite, "finite");
        double sum = Arrays.stream(values).sum();
        Checks.that(Double.isFinite(sum), "sum of weights", "finite", sum);
        return values.clone();
    }

    private static void each(double[] values, DoublePredicate keeps, String rule) {
        IntStream.range(0, values.length)
                .filter(row -> !keeps.test(values[row]))
                .findFirst()
                .ifPresent(row -> Checks.that(false, "weight of row " + row, rule, values[row]));
    }
}
