package se.medborgarlofte.survey.io.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.area.AreaCode;

class OutlineTest {

    /** Two degrees wide and one high at 60 degrees north, where a degree of longitude is half as long. */
    private static final Ring SQUARE = ring(12, 59.5, 14, 59.5, 14, 60.5, 12, 60.5, 12, 59.5);

    private static final Ring HOLE = ring(12.5, 59.75, 12.5, 60.25, 13.5, 60.25, 13.5, 59.75, 12.5, 59.75);

    private static Ring ring(double... degrees) {
        return new Ring(IntStream.range(0, degrees.length / 2)
                .mapToObj(i -> new Position(degrees[2 * i], degrees[2 * i + 1]))
                .toList());
    }

    private static AreaShapes shapes(Ring... rings) {
        return new AreaShapes(List.of(new AreaShape(new AreaCode("A"), List.of(rings))));
    }

    private static Outline outline(Ring... rings) {
        var shapes = shapes(rings);
        return Outline.of(shapes.shapes().get(0), Sheet.of(shapes, 100, 200));
    }

    @Test
    void a_degree_of_longitude_is_drawn_as_long_as_it_is() {
        var sheet = Sheet.of(shapes(SQUARE), 100, 200);

        assertThat(sheet.width()).isCloseTo(100, within(1e-9));
        assertThat(sheet.height()).isEqualTo(100);
    }

    @Test
    void fits_the_height_where_that_is_scarcer() {
        var sheet = Sheet.of(shapes(SQUARE), 100, 50);

        assertThat(sheet.width()).isCloseTo(50, within(1e-9));
        assertThat(sheet.height()).isEqualTo(50);
    }

    @Test
    void north_is_up_and_east_is_right() {
        assertThat(outline(SQUARE).path()).isEqualTo("M0 100L100 100L100 0L0 0L0 100Z");
    }

    @Test
    void points_that_fall_together_are_drawn_once() {
        var fine = ring(12, 59.5, 12.0001, 59.5001, 14, 59.5, 14, 60.5, 12, 60.5, 12, 59.5);

        assertThat(outline(fine)).isEqualTo(outline(SQUARE));
    }

    @Test
    void a_label_stands_inside_and_never_in_a_hole() {
        assertThat(outline(SQUARE).middle().x()).isCloseTo(50, within(3.0));
        assertThat(outline(SQUARE).middle().y()).isCloseTo(50, within(3.0));

        var holed = outline(SQUARE, HOLE);

        assertThat(holed.isInside(new Point(50, 50))).isFalse();
        assertThat(holed.isInside(holed.middle())).isTrue();
    }

    @Test
    void a_label_stands_in_the_largest_part() {
        var island = ring(10, 59.5, 10.1, 59.5, 10.1, 59.6, 10, 59.5);

        var parts = outline(island, SQUARE);

        assertThat(parts.middle().x()).isGreaterThan(50);
        assertThat(parts.size()).isEqualTo(outline(SQUARE, island).size());
    }

    @Test
    void a_place_has_no_size_and_is_drawn_all_the_same() {
        var point = new AreaShapes(
                List.of(new AreaShape(new AreaCode("A"), List.of(ring(12, 59, 12, 59, 12, 59, 12, 59)))));

        var sheet = Sheet.of(point, 100, 200);

        assertThat(Stream.of(sheet.width(), sheet.height(), sheet.scale())).allMatch(Double::isFinite);
        assertThat(Outline.of(point.shapes().get(0), sheet).middle().x()).isCloseTo(0, within(0.5));
    }

    @Test
    void an_area_too_small_for_the_sheet_is_a_speck_where_it_lies() {
        var tiny = ring(13, 60, 13.0001, 60, 13.0001, 60.0001, 13, 60);
        var sheet = Sheet.of(shapes(SQUARE, tiny), 100, 200);

        var speck = Outline.of(shapes(tiny).shapes().get(0), sheet);

        assertThat(speck.path()).isEqualTo("M47 47L53 47L53 53L47 53L47 47Z");
        assertThat(speck.middle().x()).isCloseTo(50, within(0.5));
        assertThat(speck.middle().y()).isCloseTo(50, within(0.5));
    }
}
