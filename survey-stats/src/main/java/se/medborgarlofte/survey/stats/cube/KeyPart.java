package se.medborgarlofte.survey.stats.cube;

import java.util.ArrayList;
import java.util.List;

/**
 * Dimensions whose categories together are few enough to be numbered by an int, which processors work out for several rows at a
 * time.
 *
 * @param size of all numbers
 */
record KeyPart(List<Categories> dimensions, int size) {

    KeyPart {
        dimensions = List.copyOf(dimensions);
    }

    /** All dimensions that tell rows apart, in their order, in as few parts as can be. */
    static List<KeyPart> of(List<Categories> dimensions) {
        List<KeyPart> parts = new ArrayList<>();
        for (var dimension : dimensions) {
            if (dimension.size() > 1) {
                int last = parts.size() - 1;
                if (last >= 0 && parts.get(last).hasRoomFor(dimension)) {
                    parts.set(last, parts.get(last).and(dimension));
                } else {
                    parts.add(new KeyPart(List.of(dimension), dimension.size()));
                }
            }
        }
        return parts;
    }

    private boolean hasRoomFor(Categories dimension) {
        return (long) size * dimension.size() <= Integer.MAX_VALUE;
    }

    private KeyPart and(Categories dimension) {
        List<Categories> more = new ArrayList<>(dimensions);
        more.add(dimension);
        return new KeyPart(more, size * dimension.size());
    }

    /**
     * Fills in the numbers of the rows from one on.
     *
     * @param scratch of the same length
     */
    void read(int from, int[] scratch, int[] into) {
        dimensions.get(0).read(from, into);
        for (var dimension : dimensions.subList(1, dimensions.size())) {
            dimension.read(from, scratch);
            push(into, scratch, dimension.size());
        }
    }

    private static void push(int[] numbers, int[] categories, int size) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numbers[i] * size + categories[i];
        }
    }
}
