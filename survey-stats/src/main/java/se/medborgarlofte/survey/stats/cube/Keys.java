package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Numbers for the positions that rows can have: stratum, unit, area, category in each margin, and whether they are without
 * weight. Ascending numbers are ascending in the first, then in the second, and so on.
 */
final class Keys {

    static final int STRATUM = 0;
    static final int UNIT = 1;
    static final int AREA = 2;
    static final int FIRST_MARGIN = 3;

    private final List<KeyPart> parts;
    private final Shape shape;

    private Keys(List<KeyPart> parts, Shape shape) {
        this.parts = List.copyOf(parts);
        this.shape = shape;
    }

    /**
     * What two cubes must have in common to be added up.
     *
     * @param sizes of the dimensions
     * @param ofUnits whether rows share sampling units
     */
    record Shape(List<Integer> sizes, boolean ofUnits) {

        Shape {
            sizes = List.copyOf(sizes);
        }

        /** The category of a position in a dimension. */
        int category(long key, int dimension) {
            return (int) (upTo(key, dimension) % sizes.get(dimension));
        }

        /** What is the same for positions that share their categories in this dimension and all before. */
        long upTo(long key, int dimension) {
            long after = 2;
            for (int d = sizes.size() - 1; d > dimension; d--) {
                after *= sizes.get(d);
            }
            return key / after;
        }

        boolean isWeightless(long key) {
            return key % 2 != 0;
        }

        /** One more than the largest number; refused where a long cannot hold it. */
        long room() {
            return Stream.concat(Stream.of(2), sizes.stream())
                    .mapToLong(Integer::longValue)
                    .reduce(1, Math::multiplyExact);
        }
    }

    static Keys of(List<Categories> dimensions, boolean ofUnits) {
        var sizes = dimensions.stream().map(Categories::size).toList();
        return new Keys(KeyPart.of(dimensions), new Shape(sizes, ofUnits));
    }

    Shape shape() {
        return shape;
    }

    /**
     * Fills in the numbers of the rows from one on.
     *
     * @param scratch of the same length, as is the other
     */
    void read(int from, double[] weights, int[] scratch, int[] otherScratch, long[] keys) {
        Arrays.fill(keys, 0);
        for (var part : parts) {
            part.read(from, scratch, otherScratch);
            push(keys, otherScratch, part.size());
        }
        for (int i = 0; i < keys.length; i++) {
            keys[i] = 2 * keys[i] + (weights[i] == 0 ? 1 : 0);
        }
    }

    private static void push(long[] keys, int[] numbers, int size) {
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys[i] * size + numbers[i];
        }
    }
}
