package se.medborgarlofte.survey.io.geo;

import java.util.DoubleSummaryStatistics;
import java.util.function.ToDoubleFunction;

/**
 * A sheet onto which areas are drawn with the latitude upwards and the longitude to the right, the latter shortened by the
 * cosine of the middle latitude: true enough for a municipality.
 *
 * @param west degrees at the left edge
 * @param north degrees at the upper edge
 * @param squeeze cosine of the middle latitude
 * @param scale length on the sheet of a degree of latitude
 */
public record Sheet(double west, double north, double squeeze, double scale, double width, double height) {

    /** Nothing is so small that it has no size. */
    private static final double SMALLEST = 1e-6;

    /** The smallest that holds all of them, neither wider nor higher than this. */
    public static Sheet of(AreaShapes shapes, double width, double mostHeight) {
        var longitudes = among(shapes, Position::longitude);
        var latitudes = among(shapes, Position::latitude);
        double squeeze = Math.cos(Math.toRadians((latitudes.getMin() + latitudes.getMax()) / 2));
        double across = Math.max(SMALLEST, squeeze * (longitudes.getMax() - longitudes.getMin()));
        double up = Math.max(SMALLEST, latitudes.getMax() - latitudes.getMin());
        double scale = Math.min(width / across, mostHeight / up);
        return new Sheet(
                longitudes.getMin(), latitudes.getMax(), squeeze, scale, scale * across, Math.ceil(scale * up));
    }

    private static DoubleSummaryStatistics among(AreaShapes shapes, ToDoubleFunction<Position> degrees) {
        return shapes.positions().mapToDouble(degrees).summaryStatistics();
    }

    public Point point(Position position) {
        return new Point(scale * squeeze * (position.longitude() - west), scale * (north - position.latitude()));
    }
}
