package se.medborgarlofte.survey.io.geo;

/**
 * A place on a sheet.
 *
 * @param x to the right of its left edge
 * @param y below its upper edge
 */
public record Point(double x, double y) {

    private static final double FINEST = 10;

    /** The same to a tenth, which nobody can see the difference of. */
    Point rounded() {
        return new Point(Math.rint(x * FINEST) / FINEST, Math.rint(y * FINEST) / FINEST);
    }

    double distanceTo(Point from, Point to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
        double nearest = Math.min(1, Math.max(0, along));
        return Math.hypot(x - from.x - nearest * dx, y - from.y - nearest * dy);
    }
}
