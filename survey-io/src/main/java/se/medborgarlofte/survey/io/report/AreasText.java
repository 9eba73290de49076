package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.stats.areas.AreaClass;

/**
 * Where the areas of a round stand by one indicator: beside the municipality as a whole, and among each other.
 *
 * @param name of the indicator
 * @param title of the table
 * @param why it is this indicator
 * @param sentences what is established of which area
 * @param read how differences from the municipality are read
 * @param level likewise, for those who know statistics
 * @param places how the places are read; that there is no order, where none can be told
 * @param ordered whether any area is established to be above another, so that places are told
 * @param lines one for each area, by the alphabet
 */
public record AreasText(
        String indicator,
        String name,
        String title,
        String why,
        List<String> sentences,
        String read,
        String level,
        String places,
        boolean ordered,
        List<Line> lines) {

    public AreasText {
        sentences = List.copyOf(sentences);
        lines = List.copyOf(lines);
    }

    /**
     * One area.
     *
     * @param percent whole; absent where it is not shown
     * @param said {@code beside} in words
     * @param place the places it may have; absent where it is not shown, and where no order can be told
     */
    public record Line(
            String area,
            String label,
            Optional<Integer> percent,
            AreaClass beside,
            String said,
            Optional<Place> place) {}

    /**
     * The places that an area may have, 1 for the largest share.
     *
     * @param shown in words
     */
    public record Place(int best, int worst, String shown) {}

    /** A name for the part of a page that holds it. */
    public String anchor() {
        return "areas-" + indicator;
    }
}
