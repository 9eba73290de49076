package se.medborgarlofte.survey.stats.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.microdata.NumberColumn;

/**
 * What is to be counted of which rows, until it is complete: see {@link Cube#of}.
 *
 * <p>What is not said is a single stratum, every row a sampling unit of its own, a single area, no margin, weight 1.
 */
public final class CubePlan {

    private final int rows;
    private final Categories strata;
    private final Optional<Categories> units;
    private final Categories areas;
    private final List<Categories> margins;
    private final Optional<NumberColumn> weights;
    private final List<CubeItem> items;

    private CubePlan(
            int rows,
            Categories strata,
            Optional<Categories> units,
            Categories areas,
            List<Categories> margins,
            Optional<NumberColumn> weights,
            List<CubeItem> items) {
        this.rows = rows;
        this.strata = strata;
        this.units = units;
        this.areas = areas;
        this.margins = List.copyOf(margins);
        this.weights = weights;
        this.items = List.copyOf(items);
    }

    /** @param rows of the file, at least 0 */
    public static CubePlan ofRows(int rows) {
        return new CubePlan(
                rows, Categories.ONE, Optional.empty(), Categories.ONE, List.of(), Optional.empty(), List.of());
    }

    /** The strata that sampling units were drawn within. */
    public CubePlan strata(Categories byStratum) {
        return new CubePlan(rows, byStratum, units, areas, margins, weights, items);
    }

    /** The sampling units, where several rows share one; the same category in another stratum is another unit. */
    public CubePlan units(Categories byUnit) {
        return new CubePlan(rows, strata, Optional.of(byUnit), areas, margins, weights, items);
    }

    /** What figures are split by. */
    public CubePlan areas(Categories byArea) {
        return new CubePlan(rows, strata, units, byArea, margins, weights, items);
    }

    /** The categories whose sizes are known, to weight by: one for each margin. */
    public CubePlan margins(Categories... known) {
        return new CubePlan(rows, strata, units, areas, Arrays.asList(known), weights, items);
    }

    /** The weights, each at least 0. */
    public CubePlan weights(NumberColumn column) {
        return new CubePlan(rows, strata, units, areas, margins, Optional.of(column), items);
    }

    /** What is counted. */
    public CubePlan items(List<CubeItem> counted) {
        return new CubePlan(rows, strata, units, areas, margins, weights, counted);
    }

    /** Of the file. */
    public int rows() {
        return rows;
    }

    Keys keys() {
        List<Categories> dimensions = new ArrayList<>(List.of(strata, units.orElse(Categories.ONE), areas));
        dimensions.addAll(margins);
        return Keys.of(dimensions, units.isPresent());
    }

    List<CubeItem> items() {
        return items;
    }

    /** @throws IllegalArgumentException if a row has no weight, or one below 0 */
    void readWeights(int from, double[] into) {
        if (weights.isEmpty()) {
            Arrays.fill(into, 1);
            return;
        }
        weights.get().copy(from, into);
        for (int i = 0; i < Math.min(into.length, rows - from); i++) {
            if (!(into[i] >= 0 && into[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("weight of row " + (from + i) + " is not at least 0: " + into[i]);
            }
        }
    }
}
