package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;

/**
 * A picture of one share over several rounds, as its template draws it: across it is measured in percent of its width, down in
 * pixels.
 *
 * @param about lines at the top
 * @param top of the plot
 * @param axis how far down its foot is
 * @param joints lines between rounds that may be compared
 * @param breaks between rounds that may not
 * @param scale how far the scale goes, in words
 */
public record TrendPicture(
        String id,
        String title,
        String description,
        List<Picture.Line> about,
        int top,
        int axis,
        List<Level> levels,
        List<Joint> joints,
        List<Break> breaks,
        List<Spot> spots,
        String scale,
        int height) {

    public TrendPicture {
        about = List.copyOf(about);
        levels = List.copyOf(levels);
        joints = List.copyOf(joints);
        breaks = List.copyOf(breaks);
        spots = List.copyOf(spots);
    }

    /** A level of the scale. */
    public record Level(int y, String label) {}

    /** A line from one point to the next. */
    public record Joint(String fromX, int fromY, String toX, int toY) {}

    /** Where a line is not drawn, and the letter that says why. */
    public record Break(String x, String mark) {}

    /**
     * One round.
     *
     * @param when below the axis; absent where there is no room for it
     * @param point absent where no figure is shown
     * @param shown the figure in words
     */
    public record Spot(String x, Optional<String> when, Optional<Point> point, String shown, int shownY) {}

    /** A share, hollow where it stands for nobody but those who answered, with its whisker where it has one. */
    public record Point(int y, boolean hollow, Optional<Whisker> whisker) {}

    /** The uncertainty of the sample; broken where the figure is uncertain. */
    public record Whisker(int from, int to, boolean broken) {}
}
