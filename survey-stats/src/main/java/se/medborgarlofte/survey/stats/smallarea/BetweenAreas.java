package se.medborgarlofte.survey.stats.smallarea;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The search for the variance A between areas: places where the slope falls through 0 are bracketed between the points of a
 * grid and halved down to rounding, and the highest of these places and 0 is taken. It cannot oscillate, and it ends; what rises
 * and falls again between two neighbours on the grid is not seen.
 */
final class BetweenAreas {

    /** Steps of the grid, from a millionth of the largest value that A can have up to that. */
    private static final int STEPS = 120;

    private static final double FINEST = 1e-6;

    private final AreaLevelData data;
    private final FayHerriotMethod method;

    private BetweenAreas(AreaLevelData data, FayHerriotMethod method) {
        this.data = data;
        this.method = method;
    }

    static GeneralisedFit fit(AreaLevelData data, FayHerriotMethod method) {
        return new BetweenAreas(data, method).highest();
    }

    private GeneralisedFit highest() {
        double[] grid = grid();
        var roots = IntStream.range(1, grid.length)
                .filter(i -> slope(grid[i - 1]) > 0 && slope(grid[i]) <= 0)
                .mapToDouble(i -> root(grid[i - 1], grid[i]));
        return DoubleStream.concat(DoubleStream.of(0), roots)
                .mapToObj(between -> GeneralisedFit.of(data, between))
                .reduce((one, other) -> method.height(other) >= method.height(one) ? other : one)
                .orElseThrow();
    }

    /**
     * 0, and from there on ever wider steps up to {@code 4 (max psi + sum r²/(m - p))}, r by ordinary least squares: beyond
     * it V is the same for all areas but for a fifth, and the slope of every method below 0.
     */
    private double[] grid() {
        var ordinary = GeneralisedFit.of(data.withVariances(1), 0);
        double residual = ordinary.squares(0) / (data.areas() - data.variables());
        double largest = 4 * (data.largestVariance() + residual);
        return IntStream.rangeClosed(0, STEPS)
                .mapToDouble(i -> i == 0 ? 0 : largest * Math.pow(FINEST, (double) (STEPS - i) / (STEPS - 1)))
                .toArray();
    }

    private double root(double rising, double falling) {
        double low = rising;
        double high = falling;
        double middle = (low + high) / 2;
        while (low < middle && middle < high) {
            if (slope(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
            middle = (low + high) / 2;
        }
        return middle;
    }

    private double slope(double between) {
        return method.slope(GeneralisedFit.of(data, between));
    }
}
