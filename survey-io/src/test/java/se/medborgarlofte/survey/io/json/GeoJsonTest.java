package se.medborgarlofte.survey.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaKind;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Enclosure;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.geo.AreaShape;
import se.medborgarlofte.survey.io.geo.Position;

class GeoJsonTest {

    private static final String SQUARE = "[[12,56],[13,56],[13,57],[12,57],[12,56]]";
    private static final String HOLE = "[[12.2,56.2],[12.2,56.4],[12.4,56.4],[12.2,56.2]]";

    private static final AreaSet AREAS = areas("CENTRUM", "LANDET");

    private static AreaSet areas(String... codes) {
        return new AreaSet("1", Stream.of(codes).map(GeoJsonTest::area).toList(), List.of());
    }

    private static Area area(String code) {
        return new Area(
                new AreaCode(code), LocalizedText.of("sv", code), AreaKind.RESIDENTIAL, Optional.empty(), List.of());
    }

    private static String feature(String area, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"area\":\"" + area + "\",\"colour\":\"red\"},\"geometry\":"
                + geometry + "}";
    }

    private static String polygon(String... rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + Stream.of(rings).collect(Collectors.joining(",")) + "]}";
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"name\":\"karta\",\"features\":["
                + Stream.of(features).collect(Collectors.joining(",")) + "]}";
    }

    private static List<String> found(String text) {
        return GeoJson.read(text, AREAS).findings().list().stream()
                .map(Finding::toString)
                .toList();
    }

    /** Found in a square of the centre, where nothing is wrong but one position. */
    private static List<String> foundAt(String position) {
        return found(collection(
                feature("CENTRUM", polygon("[[12,56],[13,56]," + position + ",[12,57],[12,56]]")),
                feature("LANDET", polygon(SQUARE))));
    }

    @Test
    void reads_polygons_with_holes_and_in_several_parts() {
        var text = collection(
                feature("CENTRUM", polygon(SQUARE, HOLE)),
                feature("LANDET", "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + SQUARE + "],[" + HOLE + "]]}"));

        var read = GeoJson.read(text, AREAS);

        assertThat(read.findings()).isEqualTo(Findings.NONE);
        var shapes = read.value().orElseThrow();
        assertThat(shapes.shapes())
                .extracting(AreaShape::area)
                .containsExactly(new AreaCode("CENTRUM"), new AreaCode("LANDET"));
        assertThat(shapes.shapes()).allMatch(shape -> shape.rings().size() == 2);
        assertThat(shapes.shapes().get(0).positions()).contains(new Position(12.2, 56.4));
    }

    @Test
    void a_height_beside_a_position_is_passed_over() {
        assertThat(foundAt("[13,57,112.5]")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[371000.5, 6283000] | map.notDegrees {found=371000.5, 6283000}",
                "[13, 97]            | map.notDegrees {found=13, 97}",
                "[57, 13]            | map.swapped {found=57, 13}",
                "[\"13\", \"57\"]    | map.notPosition",
                "[13]                | map.notPosition",
                "13                  | map.notPosition",
            })
    void a_position_that_cannot_be_one_is_told_with_its_place(String position, String expected) {
        assertThat(foundAt(position)).containsExactly("features[0].geometry.coordinates[0][2]: " + expected);
    }

    @Test
    void a_line_that_does_not_close_is_told() {
        var open = collection(feature("CENTRUM", polygon("[[12,56],[13,56],[13,57],[12,57]]")));

        assertThat(found(open)).contains("features[0].geometry.coordinates[0]: map.ringOpen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Polygon", "MultiPolygon"})
    void an_area_without_a_line_is_told(String type) {
        var empty = collection(feature("CENTRUM", "{\"type\":\"" + type + "\",\"coordinates\":[]}"));

        assertThat(found(empty)).contains("features[0].geometry.coordinates: map.ringOpen");
    }

    @Test
    void everything_wrong_is_told_at_once() {
        var text = collection(
                feature("CENTRUM", polygon("[[57,12],[57,13],[58,13],[57,12]]")),
                feature("ANNAT", polygon(SQUARE)),
                feature("CENTRUM", polygon(SQUARE)),
                feature("LANDET", "{\"type\":\"Point\",\"coordinates\":[12,56]}"),
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}");

        assertThat(found(text))
                .containsExactly(
                        "features[0].geometry.coordinates[0][0]: map.swapped {found=57, 12}",
                        "features[1].properties.area: area.unknown {area=ANNAT}",
                        "features[2].properties.area: map.areaRepeated {area=CENTRUM}",
                        "features[3].geometry.type: map.notPolygon {found=\"Point\"}",
                        "features[4].properties: map.fieldMissing {field=area}",
                        "features[4]: map.fieldMissing {field=geometry}");
    }

    @Test
    void an_area_that_nobody_has_drawn_is_a_warning() {
        var read = GeoJson.read(collection(feature("CENTRUM", polygon(SQUARE))), AREAS);

        assertThat(read.findings().hasErrors()).isFalse();
        assertThat(found(collection(feature("CENTRUM", polygon(SQUARE)))))
                .containsExactly("features: map.areaMissing {area=LANDET}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "null", "{\"features\":7}", "{\"type\":\"FeatureCollection\"}"})
    void what_is_no_map_is_refused_and_nothing_is_thrown(String text) {
        assertThat(GeoJson.read(text, AREAS).findings().hasErrors()).isTrue();
    }

    @Test
    void finds_the_map_among_the_texts_beside_a_survey() {
        var map = new Enclosure("areas.geojson", collection(feature("ANNAT", polygon(SQUARE))));

        var read = GeoJson.among(List.of(new Enclosure("README.md", "Läs mig"), map), AREAS);

        assertThat(read.orElseThrow().findings().list().get(0).toString())
                .isEqualTo("areas.geojson: features[0].properties.area: area.unknown {area=ANNAT}");
        assertThat(GeoJson.among(List.of(new Enclosure("README.md", "Läs mig")), AREAS))
                .isEmpty();
    }
}
