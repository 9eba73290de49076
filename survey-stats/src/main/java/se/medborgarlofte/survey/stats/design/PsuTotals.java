package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * One total per sampling unit of a design: all that a variance needs to know of the rows.
 *
 * <p>Totals of one design add up, so parts computed apart can be merged; units without a row in the domain hold 0.
 */
public final class PsuTotals {

    private final PsuTable table;
    private final double[] totals;
    private final double sum;

    private PsuTotals(PsuTable table, double[] totals, double sum) {
        this.table = table;
        this.totals = totals;
        this.sum = sum;
    }

    static PsuTotals of(PsuTable table, double[] totals) {
        return new PsuTotals(table, totals, CompensatedSum.of(totals));
    }

    /** The total over all units, in the unit of the variable. */
    public double sum() {
        return sum;
    }

    /**
     * Unit by unit the sum of both.
     *
     * @throws IllegalArgumentException if the other belongs to another design
     */
    public PsuTotals plus(PsuTotals other) {
        return combined(other, Double::sum, sum + other.sum);
    }

    /**
     * Unit by unit {@code this - factor * other}, such as the residual from a ratio.
     *
     * @throws IllegalArgumentException if the other belongs to another design
     */
    public PsuTotals minus(double factor, PsuTotals other) {
        return combined(other, (mine, theirs) -> mine - factor * theirs, sum - factor * other.sum);
    }

    /** Every total divided by {@code divisor}, which is not 0. */
    public PsuTotals dividedBy(double divisor) {
        double[] result = new double[totals.length];
        Arrays.setAll(result, i -> totals[i] / divisor);
        return new PsuTotals(table, result, sum / divisor);
    }

    double of(int psu) {
        return totals[psu];
    }

    PsuTotals requireOf(PsuTable expected) {
        if (table != expected) {
            throw new IllegalArgumentException("totals are not of the same design: " + totals.length + " units");
        }
        return this;
    }

    private PsuTotals combined(PsuTotals other, DoubleBinaryOperator operator, double newSum) {
        other.requireOf(table);
        double[] result = new double[totals.length];
        Arrays.setAll(result, i -> operator.applyAsDouble(totals[i], other.totals[i]));
        return new PsuTotals(table, result, newSum);
    }
}
