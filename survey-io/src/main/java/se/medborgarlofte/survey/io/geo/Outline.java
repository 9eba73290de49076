package se.medborgarlofte.survey.io.geo;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.words.ExactDecimal;

/**
 * One area as it is drawn on a sheet.
 *
 * @param rings closed, each with its first point again at its end
 */
public record Outline(List<List<Point>> rings) {

    /** Places that are tried for the middle, along each side. */
    private static final int TRIED = 24;

    /** How far a speck reaches to each side, which can be seen on a telephone. */
    private static final int SPECK = 3;

    public Outline {
        rings = rings.stream().map(List::copyOf).toList();
    }

    /** Points that fall together are drawn once; an area that they leave nothing of is a speck where it lies. */
    public static Outline of(AreaShape shape, Sheet sheet) {
        var rings = shape.rings().stream()
                .map(ring -> withoutRepeated(
                        ring.positions().stream().map(sheet::point).map(Point::rounded)))
                .toList();
        var drawn = rings.stream().filter(ring -> ring.size() > 2).toList();
        return new Outline(
                drawn.isEmpty()
                        ? rings.stream()
                                .limit(1)
                                .map(ring -> speck(ring.get(0)))
                                .toList()
                        : drawn);
    }

    private static List<Point> speck(Point middle) {
        var corner = new Point(middle.x() - SPECK, middle.y() - SPECK);
        return List.of(
                corner,
                new Point(middle.x() + SPECK, middle.y() - SPECK),
                new Point(middle.x() + SPECK, middle.y() + SPECK),
                new Point(middle.x() - SPECK, middle.y() + SPECK),
                corner);
    }

    private static List<Point> withoutRepeated(Stream<Point> points) {
        var kept = new ArrayList<Point>();
        points.filter(point -> kept.isEmpty() || !kept.get(kept.size() - 1).equals(point))
                .forEach(kept::add);
        return kept;
    }

    /** As the {@code d} of an SVG path, to be filled by the rule {@code evenodd}. */
    public String path() {
        return rings.stream()
                .map(ring -> ring.stream().map(Outline::written).collect(joining("L", "M", "Z")))
                .collect(joining());
    }

    private static String written(Point point) {
        return ExactDecimal.of(point.x()).toPlainString() + " "
                + ExactDecimal.of(point.y()).toPlainString();
    }

    /** Of its largest part, whatever holes it has. */
    public double size() {
        return rings.stream().mapToDouble(Outline::size).max().orElse(0);
    }

    private static double size(List<Point> ring) {
        return Math.abs(IntStream.range(1, ring.size())
                        .mapToDouble(i -> ring.get(i - 1).x() * ring.get(i).y()
                                - ring.get(i).x() * ring.get(i - 1).y())
                        .sum())
                / 2;
    }

    /** Roughly the point inside that is farthest from every edge, for a label; that of its largest part. */
    public Point middle() {
        var largest = rings.stream().max(Comparator.comparingDouble(Outline::size));
        return largest.flatMap(ring -> tried(ring).filter(this::isInside).max(Comparator.comparingDouble(this::toEdge)))
                .or(() -> largest.map(ring -> ring.get(0)))
                .orElse(new Point(0, 0));
    }

    private static Stream<Point> tried(List<Point> ring) {
        var x = ring.stream().mapToDouble(Point::x).summaryStatistics();
        var y = ring.stream().mapToDouble(Point::y).summaryStatistics();
        return IntStream.range(0, TRIED * TRIED)
                .mapToObj(i -> new Point(
                        x.getMin() + (x.getMax() - x.getMin()) * (i % TRIED + 0.5) / TRIED,
                        y.getMin() + (y.getMax() - y.getMin()) * (i / TRIED + 0.5) / TRIED));
    }

    /** Whether an odd number of edges lies to its right. */
    boolean isInside(Point point) {
        return rings.stream().mapToLong(ring -> crossed(ring, point)).sum() % 2 == 1;
    }

    private static long crossed(List<Point> ring, Point point) {
        return IntStream.range(1, ring.size())
                .filter(i -> crosses(ring.get(i - 1), ring.get(i), point))
                .count();
    }

    private static boolean crosses(Point from, Point to, Point point) {
        return from.y() > point.y() != to.y() > point.y()
                && point.x() < from.x() + (to.x() - from.x()) * (point.y() - from.y()) / (to.y() - from.y());
    }

    private double toEdge(Point point) {
        return rings.stream()
                .flatMapToDouble(ring -> IntStream.range(1, ring.size())
                        .mapToDouble(i -> point.distanceTo(ring.get(i - 1), ring.get(i))))
                .min()
                .orElse(0);
    }
}
