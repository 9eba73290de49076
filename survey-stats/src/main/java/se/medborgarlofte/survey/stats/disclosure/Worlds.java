package se.medborgarlofte.survey.stats.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Everything that could be true as far as a reader can tell. */
final class Worlds {

    /** What a sum of doubles may miss a whole number by. */
    private static final double ROUNDING = 1e-6;

    private final int counts;
    private final Simplex simplex;

    Worlds(int kinds, List<SumTold> told) {
        this.counts = 2 * kinds;
        var all = new ArrayList<>(told);
        all.add(SumTold.all(kinds));
        int slacks = (int) all.stream().filter(sum -> sum.least() < sum.most()).count()
                + (int) all.stream().filter(Worlds::hasLeast).count();
        this.simplex = new Simplex(equations(all, slacks));
    }

    private static boolean hasLeast(SumTold sum) {
        return sum.least() < sum.most() && sum.least() > 0;
    }

    private double[][] equations(List<SumTold> told, int slacks) {
        var rows = new ArrayList<double[]>();
        int slack = counts;
        for (var sum : told) {
            rows.add(row(sum, sum.most(), slacks));
            if (sum.least() < sum.most()) {
                rows.get(rows.size() - 1)[slack++] = 1;
            }
            if (hasLeast(sum)) {
                rows.add(row(sum, sum.least(), slacks));
                rows.get(rows.size() - 1)[slack++] = -1;
            }
        }
        return rows.toArray(double[][]::new);
    }

    private double[] row(SumTold sum, int right, int slacks) {
        double[] row = direction(sum.counts(), 1, counts + slacks + 1);
        row[row.length - 1] = right;
        return row;
    }

    private static double[] direction(BitSet counts, double sign, int length) {
        double[] direction = new double[length];
        counts.stream().forEach(count -> direction[count] = sign);
        return direction;
    }

    /** Whether there is any; there is none when what has been told contradicts itself. */
    boolean exist() {
        return simplex.isPossible();
    }

    /** The worlds in which these counts together are fewest and most. */
    Apart apart(BitSet secret) {
        double[] high = simplex.farthest(direction(secret, 1, simplex.variables()));
        double[] low = simplex.farthest(direction(secret, -1, simplex.variables()));
        double most = Math.floor(SumTold.sum(secret, high) + ROUNDING);
        double least = Math.ceil(SumTold.sum(secret, low) - ROUNDING);
        return new Apart(low, high, (int) Math.max(0, most - least));
    }

    /** The same, if a reader cannot get closer than so many. */
    Optional<Apart> apart(BitSet secret, int room) {
        return Optional.of(apart(secret)).filter(apart -> apart.room() >= room).map(apart -> apart.atMost(room));
    }
}
