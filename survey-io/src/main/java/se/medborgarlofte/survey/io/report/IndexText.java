package se.medborgarlofte.survey.io.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The survey's own index in words and tables, never without what it is made of.
 *
 * @param lead what it came to, or why there is none
 * @param explained how it is made, and what it is not
 * @param items the shares that give the points; none where there is no index
 * @param itemsCaption above the table of the items
 * @param areasCaption above the table of the areas
 * @param rows all together first, then by area, with the points of each item in the order of the items
 * @param notes stand below the tables
 */
public record IndexText(
        String index,
        int version,
        String title,
        List<String> lead,
        List<String> explained,
        String itemsCaption,
        String areasCaption,
        List<Item> items,
        List<Row> rows,
        List<String> notes) {

    public IndexText {
        lead = List.copyOf(lead);
        explained = List.copyOf(explained);
        items = List.copyOf(items);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** The rows of areas. */
    List<Row> areas() {
        return rows.stream().skip(1).toList();
    }

    /**
     * An item under the letter that stands for it in the table of areas.
     *
     * @param cutOffs in percent
     * @param shownCutOffs as they are read
     */
    public record Item(
            String letter,
            String indicator,
            int version,
            String name,
            String group,
            List<BigDecimal> cutOffs,
            String shownCutOffs) {

        public Item {
            cutOffs = List.copyOf(cutOffs);
        }
    }

    /**
     * One group.
     *
     * @param categories none for all together
     * @param chances whole percent for 0, 1, … 6 when the index is rounded
     */
    public record Row(
            List<String> categories, String label, Figure figure, List<Integer> chances, List<Points> points) {

        public Row {
            categories = List.copyOf(categories);
            chances = List.copyOf(chances);
            points = List.copyOf(points);
        }
    }

    /**
     * What one item gives.
     *
     * @param share that the points are for
     * @param points absent where the share is not shown
     * @param chances whole percent for 0, 1, … 6 points
     * @param shown the points as they are read, marked where the share is near a cut-off
     * @param shownChances as they are read
     */
    public record Points(
            Figure share,
            Optional<Integer> points,
            List<Integer> chances,
            boolean nearCutOff,
            String shown,
            String shownChances) {

        public Points {
            chances = List.copyOf(chances);
        }
    }
}
