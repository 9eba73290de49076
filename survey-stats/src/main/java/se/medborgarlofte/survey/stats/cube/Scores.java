package se.medborgarlofte.survey.stats.cube;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** What a mean is of: a number for each outcome of an item that is in the base; 1 and 0 make a share. */
public final class Scores {

    private static final double NOT_IN_BASE = Double.NaN;

    private final double[] ofOutcome;

    private Scores(double[] ofOutcome) {
        this.ofOutcome = ofOutcome;
    }

    /**
     * The share of some outcomes among those in the base.
     *
     * @param outcomes their number
     */
    public static Scores share(int outcomes, IntPredicate inside, IntPredicate base) {
        return mean(outcomes, outcome -> inside.test(outcome) ? 1 : 0, base);
    }

    /**
     * The mean of a number over the outcomes in the base.
     *
     * @param outcomes their number
     * @param values finite for each outcome in the base
     * @throws IllegalArgumentException if one is not
     */
    public static Scores mean(int outcomes, IntToDoubleFunction values, IntPredicate base) {
        double[] scores = new double[outcomes];
        for (int o = 0; o < outcomes; o++) {
            scores[o] = base.test(o) ? finite(values.applyAsDouble(o)) : NOT_IN_BASE;
        }
        return new Scores(scores);
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("score is not finite: " + value);
        }
        return value;
    }

    /** Of those in the base; infinite without any. */
    double lowest() {
        double lowest = Double.POSITIVE_INFINITY;
        for (double score : ofOutcome) {
            lowest = score < lowest ? score : lowest;
        }
        return lowest;
    }

    /** {@code (y - mean) / population} of each outcome, 0 outside the base. */
    double[] around(double mean, double population) {
        double[] around = new double[ofOutcome.length];
        for (int o = 0; o < around.length; o++) {
            around[o] = isInBase(o) ? (ofOutcome[o] - mean) / population : 0;
        }
        return around;
    }

    int outcomes() {
        return ofOutcome.length;
    }

    /** Whether the outcome is in the base and counts 1. */
    public boolean isOne(int outcome) {
        return ofOutcome[outcome] == 1;
    }

    boolean isInBase(int outcome) {
        return !Double.isNaN(ofOutcome[outcome]);
    }

    /** Of an outcome in the base. */
    double of(int outcome) {
        return ofOutcome[outcome];
    }
}
