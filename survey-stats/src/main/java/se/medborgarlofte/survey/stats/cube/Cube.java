package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.weighting.Margin;

/**
 * How many rows there are, what their weights add up to and what the squares of these do, by stratum, sampling unit, area,
 * margins, item and outcome: all that shares and means of a table, their standard errors and their weighting need.
 *
 * <p>A position is a stratum, unit, area and category of each margin that occur together. Immutable.
 */
public final class Cube {

    private final Keys.Shape shape;
    private final long[] keys;
    private final List<Cells> items;

    Cube(Keys.Shape shape, long[] keys, List<Cells> items) {
        this.shape = shape;
        this.keys = keys;
        this.items = List.copyOf(items);
    }

    /**
     * Counts all rows, in one pass.
     *
     * @param executor runs blocks of rows, one or several at a time: {@code Runnable::run} does it in the calling thread
     * @throws IllegalArgumentException if a row has no weight, or one below 0
     */
    public static Cube of(CubePlan plan, Executor executor) {
        return new Counting(plan).with(executor);
    }

    /**
     * Both together, as if all rows had been counted at once.
     *
     * @throws IllegalArgumentException if dimensions or items are not of the same sizes
     */
    public Cube plus(Cube other) {
        requireAlike(other);
        return empty().with(this).with(other);
    }

    private Cube empty() {
        return empty(shape, items.stream().map(Cells::outcomes).toList());
    }

    /** Without a row. */
    static Cube empty(Keys.Shape shape, List<Integer> outcomes) {
        return new Cube(
                shape,
                new long[0],
                outcomes.stream().map(size -> Cells.of(size, 0)).toList());
    }

    private void requireAlike(Cube other) {
        Checks.that(shape.equals(other.shape), "shape of the other cube", shape.toString(), other.shape);
        var outcomes = items.stream().map(Cells::outcomes).toList();
        var others = other.items.stream().map(Cells::outcomes).toList();
        Checks.that(outcomes.equals(others), "numbers of outcomes", outcomes.toString(), others);
    }

    /**
     * Adds the other to this one itself where no position is new, so that a cube that nobody else has seen is not copied for
     * each block of its rows.
     */
    Cube with(Cube other) {
        long[] union = Arrays.equals(keys, other.keys) ? keys : union(keys, other.keys);
        var sum = union.length == keys.length ? this : widened(union);
        int[] places = sum.places(other.keys);
        IntStream.range(0, items.size()).forEach(i -> sum.items.get(i).add(other.items.get(i), places));
        return sum;
    }

    private Cube widened(long[] union) {
        var wider = new Cube(
                shape,
                union,
                items.stream()
                        .map(cells -> Cells.of(cells.outcomes(), union.length))
                        .toList());
        int[] places = wider.places(keys);
        IntStream.range(0, items.size()).forEach(i -> wider.items.get(i).add(items.get(i), places));
        return wider;
    }

    private static long[] union(long[] some, long[] others) {
        return LongStream.concat(Arrays.stream(some), Arrays.stream(others))
                .sorted()
                .distinct()
                .toArray();
    }

    private int[] places(long[] some) {
        return Arrays.stream(some)
                .mapToInt(key -> Arrays.binarySearch(keys, key))
                .toArray();
    }

    /** How many of everything it counts by. */
    public CubeForm form() {
        return new CubeForm(
                shape.sizes(),
                shape.ofUnits(),
                items.stream().skip(1).map(Cells::outcomes).toList());
    }

    /** All that it knows: cells with rows, by position, item and outcome in ascending order. */
    public Stream<CubeCell> cells() {
        return IntStream.range(0, keys.length).boxed().flatMap(this::cells);
    }

    private Stream<CubeCell> cells(int position) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(item -> items.get(item).counted(keys[position], item, position));
    }

    /**
     * The cube that knows this.
     *
     * @param cells at most one for each position, item and outcome, in any order
     * @throws IllegalArgumentException if there can be no such cube
     */
    public static Cube of(CubeForm form, List<CubeCell> cells) {
        Checks.that(form.isPossible() && cells.stream().allMatch(form::admits), "cube", "one of this form", form);
        long[] keys =
                cells.stream().mapToLong(CubeCell::position).sorted().distinct().toArray();
        var cube = new Cube(form.shape(), keys, form.cells(keys.length));
        cells.forEach(cube::put);
        for (int p = 0; p < keys.length; p++) {
            Checks.that(cube.isCountedAlike(p), "rows of position " + keys[p], "the same for every item", "not");
        }
        return cube;
    }

    private void put(CubeCell cell) {
        var those = items.get(cell.item());
        int place = those.start(Arrays.binarySearch(keys, cell.position())) + cell.outcome();
        Checks.that(those.rows(place) == 0, "cell", "there once", cell);
        those.add(place, cell.rows(), cell.weight(), cell.square());
    }

    /** Every row has an outcome of every item. */
    private boolean isCountedAlike(int position) {
        return items.stream()
                .allMatch(cells -> cells.rowsAt(position) == everyone().rowsAt(position));
    }

    /** The items that figures can be had of. */
    public int items() {
        return items.size() - 1;
    }

    /** The number of outcomes of an item. */
    public int outcomes(int item) {
        return item(item).outcomes();
    }

    /** The number of areas. */
    public int areas() {
        return shape.sizes().get(Keys.AREA);
    }

    /** Rows counted, those without weight too. */
    public long rows() {
        return IntStream.range(0, positions()).mapToLong(everyone()::rows).sum();
    }

    /**
     * The known sizes of a margin's categories, for a weighting of this cube.
     *
     * @param number of the margin in the plan, from 0
     * @param categories names, for messages: one for each category that has a known size, in the order of the plan; others
     *     are in none of them
     * @param totals size of each in the population
     */
    public Margin margin(int number, String name, List<String> categories, double[] totals) {
        int[] ofPosition = IntStream.range(0, positions())
                .map(p -> category(p, Keys.FIRST_MARGIN + number))
                .map(category -> category < totals.length ? category : Margin.NONE)
                .toArray();
        return Margin.of(name, categories, totals, ofPosition);
    }

    int positions() {
        return keys.length;
    }

    Cells everyone() {
        return items.get(0);
    }

    Cells item(int number) {
        return items.get(number + 1);
    }

    int category(int position, int dimension) {
        return shape.category(keys[position], dimension);
    }

    boolean isWeightless(int position) {
        return shape.isWeightless(keys[position]);
    }

    boolean hasUnits() {
        return shape.ofUnits();
    }

    boolean shareStratum(int one, int other) {
        return shape.upTo(keys[one], Keys.STRATUM) == shape.upTo(keys[other], Keys.STRATUM);
    }

    /** Whether two positions are of the same stratum and unit. */
    boolean shareUnit(int one, int other) {
        return shape.upTo(keys[one], Keys.UNIT) == shape.upTo(keys[other], Keys.UNIT);
    }
}
