package se.medborgarlofte.survey.stats.cube;

import java.util.List;
import java.util.stream.IntStream;

/** Some areas of a cube together, or all of them: what one figure is of. */
public final class CubePart {

    private final int[] positions;

    private CubePart(int[] positions) {
        this.positions = positions;
    }

    /** The positions in one of these areas. */
    static CubePart of(Cube cube, List<Integer> areas) {
        return new CubePart(IntStream.range(0, cube.positions())
                .filter(p -> areas.contains(cube.category(p, Keys.AREA)))
                .toArray());
    }

    static CubePart all(Cube cube) {
        return new CubePart(IntStream.range(0, cube.positions()).toArray());
    }

    /** Ascending; not to be changed. */
    int[] positions() {
        return positions;
    }
}
