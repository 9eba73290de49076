package se.medborgarlofte.survey.stats.disclosure;

import java.util.BitSet;

/**
 * Something a reader knows: some counts are together between two numbers.
 *
 * @param counts of people of one kind inside the numerator (even) or outside it (odd)
 */
record SumTold(BitSet counts, int least, int most) {

    /** As much as anyone would believe of a survey. */
    private static final int EVERYBODY = 1_000_000;

    static SumTold all(int kinds) {
        var all = new BitSet();
        all.set(0, 2 * kinds);
        return new SumTold(all, 0, EVERYBODY);
    }

    static BitSet inside(CountedCell cell) {
        var counts = new BitSet();
        cell.kinds().forEach(kind -> counts.set(2 * kind));
        return counts;
    }

    static BitSet both(CountedCell cell) {
        var counts = inside(cell);
        cell.kinds().forEach(kind -> counts.set(2 * kind + 1));
        return counts;
    }

    static SumTold base(CountedCell cell) {
        return new SumTold(both(cell), cell.n(), cell.n());
    }

    static SumTold share(CountedCell cell) {
        return new SumTold(inside(cell), cell.inside(), cell.inside());
    }

    /** Whether a point agrees with it. */
    boolean allows(double[] point) {
        double sum = sum(counts, point);
        return sum >= least - Simplex.TINY * EVERYBODY && sum <= most + Simplex.TINY * EVERYBODY;
    }

    static double sum(BitSet counts, double[] point) {
        return counts.stream().mapToDouble(count -> point[count]).sum();
    }
}
