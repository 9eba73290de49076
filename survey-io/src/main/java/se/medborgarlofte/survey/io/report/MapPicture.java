package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;

/**
 * A map of the areas, as its template draws it: in units that are pixels on a telephone and larger on a wider screen.
 *
 * @param about lines at the top
 * @param left where the sheet with the areas begins
 * @param top likewise
 * @param regions the largest first, so that none is hidden by another
 * @param keys one for each pattern that is used
 */
public record MapPicture(
        String id,
        String title,
        String description,
        List<Picture.Line> about,
        double left,
        double top,
        List<Region> regions,
        List<Key> keys,
        int width,
        int height) {

    public MapPicture {
        about = List.copyOf(about);
        regions = List.copyOf(regions);
        keys = List.copyOf(keys);
    }

    /**
     * One area.
     *
     * @param path as SVG has it
     * @param pattern by its name
     */
    public record Region(String path, String pattern, Badge badge) {}

    /**
     * The number of an area, on a plate of its own.
     *
     * @param x of the plate's left edge
     * @param y of its upper edge
     * @param mark an arrow, where the area is higher or lower
     */
    public record Badge(int number, double x, double y, int width, int height, Optional<String> mark) {}

    /** What a pattern stands for. */
    public record Key(String pattern, Optional<String> mark, String words, int y) {}
}
