package se.medborgarlofte.survey.io.geo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;

/** Where the areas of a survey lie, as far as anybody has drawn them. */
public record AreaShapes(List<AreaShape> shapes) {

    public AreaShapes {
        shapes = List.copyOf(shapes);
    }

    public Optional<AreaShape> of(AreaCode area) {
        return shapes.stream().filter(shape -> shape.area().equals(area)).findFirst();
    }

    public Stream<Position> positions() {
        return shapes.stream().flatMap(AreaShape::positions);
    }
}
