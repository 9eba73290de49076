package se.medborgarlofte.survey.core.release;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.indicator.ProblemIndex.Unmeasured;

/**
 * The survey's own index of one round as the public sees it, never without what it is made of.
 *
 * @param unmeasured why there is none; then nothing else is there
 * @param items the shares that give the points, of all and in the same rows as the index, in its order
 * @param rows all together first, then by area
 */
public record ReleasedIndex(
        ProblemIndex index, Optional<Unmeasured> unmeasured, List<ReleasedIndicator> items, List<Row> rows) {

    public ReleasedIndex {
        unmeasured = Authored.optional(unmeasured);
        items = List.copyOf(items);
        rows = List.copyOf(rows);
    }

    /** No index, and why. */
    public static ReleasedIndex none(ProblemIndex index, Unmeasured why) {
        return new ReleasedIndex(index, Optional.of(why), List.of(), List.of());
    }

    /**
     * The index of a group.
     *
     * @param categories of the group; none for all together
     * @param figure 0 to 6, with one decimal
     * @param chances whole percent for 0, 1, … 6 when it is rounded; empty where no value is shown
     * @param points of each item, in the order of the items
     */
    public record Row(List<Category> categories, ReleasedFigure figure, List<Integer> chances, List<Points> points) {

        public Row {
            categories = List.copyOf(categories);
            chances = List.copyOf(chances);
            points = List.copyOf(points);
        }
    }

    /**
     * What one item gives.
     *
     * @param points 0 to 6; absent where the share is not shown
     * @param chances whole percent for 0, 1, … 6 points; empty where the share is not shown
     * @param nearCutOff whether a little more or less would be another point
     */
    public record Points(Optional<Integer> points, List<Integer> chances, boolean nearCutOff) {

        /** Of a share that is not shown. */
        public static final Points UNTOLD = new Points(Optional.empty(), List.of(), false);

        public Points {
            chances = List.copyOf(chances);
        }
    }
}
