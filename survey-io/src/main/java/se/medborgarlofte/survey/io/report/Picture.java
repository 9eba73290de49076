package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A picture of one table, as its template draws it: across it is measured in percent of its width, so that it fits a
 * telephone and a sheet of paper with letters of the same size; down it is measured in pixels.
 *
 * @param about lines at the top
 * @param rule the municipality as a whole, where there is one
 * @param top where the lanes begin
 * @param axis how far down the axis is
 * @param scale how far the axis goes, in words
 */
public record Picture(
        String id,
        String title,
        String description,
        List<Line> about,
        Optional<Rule> rule,
        List<Lane> lanes,
        int top,
        List<Tick> ticks,
        int axis,
        String scale,
        int height) {

    /** How far a line of text is from the next. */
    static final int LINE = 20;

    public Picture {
        about = List.copyOf(about);
        lanes = List.copyOf(lanes);
        ticks = List.copyOf(ticks);
    }

    /** A line of text. */
    public record Line(String text, int y) {

        /** Texts below each other, a line each. */
        static List<Line> below(int top, List<String> texts) {
            return IntStream.range(0, texts.size())
                    .mapToObj(i -> new Line(texts.get(i), top + (i + 1) * LINE - LINE / 4))
                    .toList();
        }
    }

    /** A vertical line through all lanes, with its label at the top. */
    public record Rule(String x, String label, String anchor, int labelY, int top) {}

    /**
     * One row of the table.
     *
     * @param shown the figure in words, at the right
     * @param y of its middle
     * @param height of its band
     * @param dots none, one, or an earlier and a later, which a line joins
     */
    public record Lane(List<Line> label, String shown, int shownY, int y, int height, List<Dot> dots) {

        public Lane {
            label = List.copyOf(label);
            dots = List.copyOf(dots);
        }
    }

    /** A point, hollow where it stands for nobody but those who answered, with its whisker where it has one. */
    public record Dot(String x, int y, boolean hollow, Optional<Whisker> whisker) {}

    /** The uncertainty of the sample; broken where the figure is uncertain. */
    public record Whisker(String from, String to, boolean broken) {}

    /** A mark on the axis. */
    public record Tick(String x, String label, String anchor) {}
}
