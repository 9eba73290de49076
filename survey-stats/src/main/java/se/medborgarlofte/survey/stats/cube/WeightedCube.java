package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.weighting.MarginWeighting;

/**
 * A cube with the weights its figures are made with: those of the draw, or those adjusted to margins, which standard errors
 * then know of.
 *
 * <p>An adjusted weight is the weight of the draw times a factor of the position. So {@code sum r w} and
 * {@code sum r^2 w^2} of any outcome come from the cube, and with them, for each position and outcome, the sum of the
 * influences and the sum of their squares.
 */
public final class WeightedCube {

    private final Cube cube;
    private final DrawnPositions drawn;
    private final double[] factors;
    private final Adjusted adjusted;
    private final List<CubePart> areas;

    private WeightedCube(Cube cube, DrawnPositions drawn, double[] factors, Adjusted adjusted) {
        this.cube = cube;
        this.areas = CubePart.areas(cube);
        this.drawn = drawn;
        this.factors = factors;
        this.adjusted = adjusted;
    }

    /**
     * With the weights of the draw.
     *
     * @param rule for strata with a single sampling unit
     * @throws se.medborgarlofte.survey.stats.design.LonelyStrata if a stratum has a single unit, another one more, and the rule
     *     gives no variance for it
     */
    public static WeightedCube asDrawn(Cube cube, LonelyPsu rule) {
        double[] ones = new double[cube.positions()];
        Arrays.fill(ones, 1);
        return new WeightedCube(cube, DrawnPositions.of(cube, rule), ones, Adjusted.NOT);
    }

    /**
     * With weights adjusted to margins of the cube, see {@link Cube#margin}.
     *
     * @throws se.medborgarlofte.survey.core.check.InvalidInput naming what and where, if the weights cannot be adjusted
     * @throws IllegalArgumentException if they have been already
     */
    public WeightedCube reweighted(MarginWeighting weighting) {
        Checks.that(adjusted == Adjusted.NOT, "cube", "with the weights of the draw", adjusted);
        double[] before = IntStream.range(0, cube.positions())
                .mapToDouble(cube.everyone()::weight)
                .toArray();
        double[] after = weighting.weights(before);
        double[] ratios = new double[before.length];
        Arrays.setAll(ratios, p -> before[p] == 0 ? 0 : after[p] / before[p]);
        return new WeightedCube(cube, drawn, ratios, Adjusted.of(weighting, cube, drawn.outsiders(ratios)));
    }

    public Cube cube() {
        return cube;
    }

    /** All areas. */
    public CubePart everyone() {
        return CubePart.all(cube);
    }

    /** Some areas together. */
    public CubePart part(List<Integer> wanted) {
        return CubePart.joined(wanted.stream().distinct().map(areas::get).toList());
    }

    /**
     * The weighted mean of an item's scores in a part, {@code sum w y / sum w} over the rows in the base (Hájek).
     *
     * @param item from 0
     * @param scores one per outcome of the item
     * @throws IllegalArgumentException if there is another number of scores
     * @see <a href="https://doi.org/10.1007/978-1-4612-4378-6">Särndal, Swensson and Wretman (1992), section 5.7</a>
     */
    public CubeMean mean(int item, CubePart part, Scores scores) {
        var cells = cube.item(item);
        Checks.that(scores.outcomes() == cells.outcomes(), "number of scores", "that of outcomes", scores.outcomes());
        return new ItemMean(cells, part, scores, factors).of(drawn, adjusted);
    }

    /** Rows of a part with one of these outcomes, those without weight too. */
    public long rows(int item, CubePart part, IntPredicate outcomes) {
        return rows(cube.item(item), part, outcomes, p -> true);
    }

    /** Rows with weight of a part with one of these outcomes. */
    public long weightedRows(int item, CubePart part, IntPredicate outcomes) {
        return rows(cube.item(item), part, outcomes, p -> !cube.isWeightless(p));
    }

    private static long rows(Cells cells, CubePart part, IntPredicate outcomes, IntPredicate counted) {
        long rows = 0;
        for (int p : part.positions()) {
            for (int o = 0; o < cells.outcomes() && counted.test(p); o++) {
                rows += outcomes.test(o) ? cells.rows(cells.start(p) + o) : 0;
            }
        }
        return rows;
    }

    /** Whether sampling units hold several rows with weight. */
    public boolean isClustered() {
        return drawn.isClustered();
    }
}
