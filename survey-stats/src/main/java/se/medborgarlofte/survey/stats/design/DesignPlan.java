package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What is known of how a sample was drawn, until it is complete: see {@link SurveyDesign#plan(int)}.
 *
 * <p>What is not said is a single stratum, every row a sampling unit of its own, weight 1, and {@link LonelyPsu#FAIL}.
 */
public final class DesignPlan {

    private final long[] strata;
    private final long[] psus;
    private final double[] weights;
    private final boolean nested;
    private final LonelyPsu lonely;

    private DesignPlan(long[] strata, long[] psus, boolean nested, double[] weights, LonelyPsu lonely) {
        this.strata = strata;
        this.psus = psus;
        this.nested = nested;
        this.weights = weights;
        this.lonely = lonely;
    }

    static DesignPlan ofRows(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return new DesignPlan(new long[size], LongStream.range(0, size).toArray(), false, ones, LonelyPsu.FAIL);
    }

    /** @param codes of the stratum, one per row, any integers */
    public DesignPlan strata(int[] codes) {
        return new DesignPlan(longs("strata", codes), psus, nested, weights, lonely);
    }

    /** @param codes of the sampling unit, one per row, each code in one stratum only */
    public DesignPlan psus(int[] codes) {
        return new DesignPlan(strata, longs("sampling units", codes), false, weights, lonely);
    }

    /** @param codes of the sampling unit, one per row; the same code in another stratum is another unit */
    public DesignPlan psusNestedInStrata(int[] codes) {
        return new DesignPlan(strata, longs("sampling units", codes), true, weights, lonely);
    }

    /** @param values one per row, each at least 0 and finite */
    public DesignPlan weights(double[] values) {
        requireLength("weights", values.length);
        return new DesignPlan(strata, psus, nested, Weights.checked(values), lonely);
    }

    /** What a stratum with a single sampling unit adds to a variance. */
    public DesignPlan lonelyPsu(LonelyPsu rule) {
        return new DesignPlan(strata, psus, nested, weights, rule);
    }

    /**
     * The design, ready for estimates.
     *
     * @throws IllegalArgumentException if a sampling unit whose codes are not nested lies in two strata
     */
    public SurveyDesign design() {
        return new SurveyDesign(PsuTable.of(strata, nested ? nestedKeys() : psus), weights, lonely);
    }

    private long[] nestedKeys() {
        long[] keys = new long[psus.length];
        Arrays.setAll(keys, row -> (strata[row] << Integer.SIZE) | Integer.toUnsignedLong((int) psus[row]));
        return keys;
    }

    private long[] longs(String what, int[] codes) {
        requireLength(what, codes.length);
        return Arrays.stream(codes).asLongStream().toArray();
    }

    private void requireLength(String what, int length) {
        if (length != strata.length) {
            throw new IllegalArgumentException(what + " are not one for each of " + strata.length + " rows: " + length);
        }
    }
}
