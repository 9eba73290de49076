package se.medborgarlofte.survey.io.geo;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;

/**
 * Where one area lies: inside an odd number of its rings.
 *
 * @param rings of all its parts, and of the holes in them
 */
public record AreaShape(AreaCode area, List<Ring> rings) {

    public AreaShape {
        rings = List.copyOf(rings);
    }

    public Stream<Position> positions() {
        return rings.stream().flatMap(ring -> ring.positions().stream());
    }
}
