package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Some areas of a cube together, or all of them: what one figure is of. */
public final class CubePart {

    private final int[] positions;

    private CubePart(int[] positions) {
        this.positions = positions;
    }

    /** Each area by itself. */
    static List<CubePart> areas(Cube cube) {
        int[] areaOf = IntStream.range(0, cube.positions())
                .map(p -> cube.category(p, Keys.AREA))
                .toArray();
        int[][] positions = new int[cube.areas()][];
        int[] sizes = new int[cube.areas()];
        Arrays.stream(areaOf).forEach(area -> sizes[area]++);
        Arrays.setAll(positions, area -> new int[sizes[area]]);
        for (int p = areaOf.length - 1; p >= 0; p--) {
            positions[areaOf[p]][--sizes[areaOf[p]]] = p;
        }
        return Arrays.stream(positions).map(CubePart::new).toList();
    }

    /** Parts that share nothing, as one. */
    static CubePart joined(List<CubePart> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : new CubePart(parts.stream()
                        .flatMapToInt(part -> Arrays.stream(part.positions))
                        .sorted()
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
