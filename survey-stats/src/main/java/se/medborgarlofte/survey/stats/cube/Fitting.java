package se.medborgarlofte.survey.stats.cube;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.weighting.LeastSquaresFit;

/** What is fitted to all positions for the sake of some of them: where these are few, the sum of what each would do alone. */
final class Fitting {

    /** Of more positions it would take too much memory to keep what each would do alone. */
    private static final int MOST_ALONE = 512;

    /** From this part of all positions on, all are fitted together as fast. */
    private static final int SHARE = 16;

    private final LeastSquaresFit fit;
    private final List<double[]> alone;

    Fitting(LeastSquaresFit fit, int positions) {
        this.fit = fit;
        this.alone = IntStream.range(0, positions > MOST_ALONE ? 0 : positions)
                .mapToObj(p -> fit.of(new int[] {p}, position -> 1))
                .toList();
    }

    /** @param sums of the positions named, as {@link LeastSquaresFit#of(int[], IntToDoubleFunction)} wants them */
    double[] of(int[] positions, IntToDoubleFunction sums) {
        return SHARE * positions.length < alone.size() ? added(positions, sums) : fit.of(positions, sums);
    }

    private double[] added(int[] positions, IntToDoubleFunction sums) {
        double[] fitted = new double[alone.size()];
        for (int position : positions) {
            add(sums.applyAsDouble(position), alone.get(position), fitted);
        }
        return fitted;
    }

    private static void add(double factor, double[] column, double[] into) {
        for (int p = 0; p < into.length; p++) {
            into[p] += factor * column[p];
        }
    }
}
