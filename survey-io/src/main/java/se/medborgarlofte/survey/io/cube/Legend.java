package se.medborgarlofte.survey.io.cube;

import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.stats.cube.CubeForm;

/**
 * What the numbers of a cube stand for: without it two cubes of one form might count different things.
 *
 * @param dimensions strata, units, areas, then each margin
 * @param items in their order
 */
public record Legend(List<Named> dimensions, List<Named> items) {

    /**
     * A dimension or an item, and what its categories or outcomes are called.
     *
     * @param values in their order; what comes after them has no name, such as all others
     */
    public record Named(String name, List<String> values) {

        public Named {
            values = List.copyOf(values);
        }
    }

    public Legend {
        dimensions = List.copyOf(dimensions);
        items = List.copyOf(items);
    }

    /** Whether it has a name for every dimension and item of such a cube, and none for what is not there. */
    boolean isOf(CubeForm form) {
        return named(dimensions, form.dimensions()) && named(items, form.outcomes());
    }

    private static boolean named(List<Named> names, List<Integer> sizes) {
        return names.size() == sizes.size()
                && IntStream.range(0, sizes.size())
                        .allMatch(i -> names.get(i).values().size() <= sizes.get(i));
    }
}
