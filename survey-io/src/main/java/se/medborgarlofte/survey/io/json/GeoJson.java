package se.medborgarlofte.survey.io.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.programme.Enclosure;
import se.medborgarlofte.survey.io.geo.AreaShape;
import se.medborgarlofte.survey.io.geo.AreaShapes;

/**
 * Reads where areas lie from GeoJSON (RFC 7946): a feature collection of polygons, each with the code of its area as the
 * property {@code area}. What else stands there is for other programs, and passed over.
 */
public final class GeoJson {

    /** The property that names the area. */
    static final String AREA = "area";

    private final AreaSet areas;
    private final Faults faults = Faults.none();
    private final Seen<AreaCode> seen = new Seen<>();

    private GeoJson(AreaSet areas) {
        this.areas = areas;
    }

    /** The shapes of these areas that lie beside a survey, with everything wrong with them; absent when none lie there. */
    public static Optional<Checked<AreaShapes>> among(List<Enclosure> beside, AreaSet areas) {
        return beside.stream()
                .filter(text -> text.name().equals(Documents.MAP))
                .findFirst()
                .map(text -> read(text.text(), areas))
                .map(read -> new Checked<>(read.value(), read.findings().in(Documents.MAP)));
    }

    /** The shapes of these areas, as far as they can be read, and everything wrong with them. */
    public static Checked<AreaShapes> read(String text, AreaSet areas) {
        var parsed = Parser.parse(text);
        var reading = new GeoJson(areas);
        var shapes = parsed.value().map(reading::collection);
        var missing = shapes.map(found -> missing(found, areas)).orElse(Findings.NONE);
        return new Checked<>(
                shapes, parsed.findings().and(reading.faults.findings()).and(missing));
    }

    private AreaShapes collection(Node node) {
        var features = field(node, "features", faults)
                .flatMap(list -> items(list, faults.at("features")))
                .orElse(List.of());
        return new AreaShapes(IntStream.range(0, features.size())
                .mapToObj(i -> shape(features.get(i), faults.at("features").at(i)))
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<AreaShape> shape(Node feature, Faults there) {
        var area = field(feature, "properties", there)
                .flatMap(properties -> field(properties, AREA, there.at("properties")))
                .flatMap(code -> area(code, there.at("properties").at(AREA)));
        var rings = field(feature, "geometry", there)
                .map(geometry -> new GeometryReading(there.at("geometry")).rings(geometry));
        return area.flatMap(code -> rings.map(read -> new AreaShape(code, read)));
    }

    private Optional<AreaCode> area(Node node, Faults there) {
        if (!(node instanceof Node.Text text)) {
            return there.refuse("json.notText", node);
        }
        var code = new AreaCode(text.text());
        if (!areas.has(code)) {
            return there.refuse(there.error("area.unknown").with("area", Faults.shortened(text.text())));
        }
        return seen.again(code) ? there.refuse(there.error("map.areaRepeated").with("area", code)) : Optional.of(code);
    }

    /** Those that nobody has drawn. */
    private static Findings missing(AreaShapes shapes, AreaSet areas) {
        return new Findings(areas.areas().stream()
                .map(Area::code)
                .filter(code -> shapes.of(code).isEmpty())
                .map(code -> Finding.warning("map.areaMissing", "features").with("area", code))
                .toList());
    }

    /** What stands in a field; a finding where nothing does. */
    static Optional<Node> field(Node node, String name, Faults there) {
        if (!(node instanceof Node.Fields object)) {
            return there.refuse("json.notObject", node);
        }
        var found = Optional.ofNullable(object.fields().get(name)).filter(value -> !(value instanceof Node.Nothing));
        return found.isPresent()
                ? found
                : there.refuse(there.error("map.fieldMissing").with("field", name));
    }

    static Optional<List<Node>> items(Node node, Faults there) {
        return node instanceof Node.Items list ? Optional.of(list.items()) : there.refuse("json.notList", node);
    }
}
