package se.medborgarlofte.survey.io.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.io.geo.Position;
import se.medborgarlofte.survey.io.geo.Ring;

/** Reads the rings of one geometry; of several wrong positions in a ring the first is told, for the others are like it. */
record GeometryReading(Faults there) {

    private static final String TYPE = "type";

    List<Ring> rings(Node geometry) {
        var type = GeoJson.field(geometry, TYPE, there);
        var coordinates = GeoJson.field(geometry, "coordinates", there);
        return type.flatMap(named -> coordinates.map(list -> rings(named, list, there.at("coordinates"))))
                .orElse(List.of());
    }

    private List<Ring> rings(Node type, Node coordinates, Faults inside) {
        if (type.equals(new Node.Text("Polygon"))) {
            return polygon(coordinates, inside).toList();
        }
        if (type.equals(new Node.Text("MultiPolygon"))) {
            return polygons(coordinates, inside).toList();
        }
        var named = there.at(TYPE);
        named.add(named.error("map.notPolygon").with("found", Faults.snippet(type)));
        return List.of();
    }

    private static Stream<Ring> polygons(Node node, Faults inside) {
        return node instanceof Node.Items list && list.items().isEmpty()
                ? polygon(node, inside)
                : each(node, inside, GeometryReading::polygon);
    }

    private static Stream<Ring> polygon(Node node, Faults inside) {
        if (node instanceof Node.Items list && list.items().isEmpty()) {
            inside.add(inside.error("map.ringOpen"));
        }
        return each(node, inside, (ring, where) -> ring(ring, where).stream());
    }

    private static Optional<Ring> ring(Node node, Faults inside) {
        var ring = new Ring(each(node, inside, (position, where) -> position(position).stream())
                .toList());
        var written = node instanceof Node.Items list ? list.items() : List.<Node>of();
        var wrong = IntStream.range(0, written.size())
                .mapToObj(i -> wrong(written.get(i), inside.at(i)))
                .flatMap(Optional::stream)
                .findFirst();
        if (wrong.isPresent()) {
            return inside.refuse(wrong.get());
        }
        return ring.isClosed() ? Optional.of(ring) : inside.refuse(inside.error("map.ringOpen"));
    }

    private static Optional<Finding> wrong(Node node, Faults inside) {
        var position = position(node);
        if (position.isEmpty()) {
            return Optional.of(inside.error("map.notPosition"));
        }
        var found = position.get();
        if (!found.isOnEarth()) {
            return Optional.of(inside.error("map.notDegrees").with("found", written(found)));
        }
        return found.looksSwapped()
                ? Optional.of(inside.error("map.swapped").with("found", written(found)))
                : Optional.empty();
    }

    private static String written(Position position) {
        return Node.Digits.of(position.longitude()).digits() + ", "
                + Node.Digits.of(position.latitude()).digits();
    }

    /** Longitude, latitude, and perhaps a height. */
    private static Optional<Position> position(Node node) {
        var numbers = node instanceof Node.Items list ? list.items() : List.<Node>of();
        return numbers.size() < 2
                ? Optional.empty()
                : number(numbers.get(0))
                        .flatMap(first -> number(numbers.get(1)).map(second -> new Position(first, second)));
    }

    private static Optional<Double> number(Node node) {
        return node instanceof Node.Digits ? NumberShape.DOUBLE.read(node, Faults.none()) : Optional.empty();
    }

    /** Reads one part of a list. */
    @FunctionalInterface
    private interface Part<T> {
        Stream<T> read(Node node, Faults where);
    }

    private static <T> Stream<T> each(Node node, Faults inside, Part<T> part) {
        var items = GeoJson.items(node, inside).orElse(List.of());
        return IntStream.range(0, items.size()).boxed().flatMap(i -> part.read(items.get(i), inside.at(i)));
    }
}
