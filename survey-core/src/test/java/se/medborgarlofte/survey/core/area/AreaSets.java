package se.medborgarlofte.survey.core.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.text.Texts;

/** Areas for tests. */
public final class AreaSets {

    public static final AreaCode CENTRUM = new AreaCode("CENTRUM");
    public static final AreaCode VALLAS = new AreaCode("VALLAS");
    public static final AreaCode NOWHERE = new AreaCode("NOWHERE");

    private AreaSets() {}

    /** The town centre, which is visited, and Vallås, where people live; with population cells. */
    public static AreaSet two() {
        return new AreaSet(
                "2016",
                List.of(
                        new Area(
                                CENTRUM,
                                Texts.both("Centrum", "The centre"),
                                AreaKind.VISITED,
                                Optional.of(6600),
                                List.of()),
                        new Area(
                                VALLAS,
                                Texts.both("Vallås"),
                                AreaKind.RESIDENTIAL,
                                Optional.of(4100),
                                List.of("1380A0010"))),
                List.of(cell("CENTRUM", "1", 3300), cell("CENTRUM", "2", 3300), cell("VALLAS", "1", 2050)));
    }

    /** People of one area and one sex. */
    public static PopulationCell cell(String area, String sex, int people) {
        Map<String, String> of = new LinkedHashMap<>();
        of.put("AREA", area);
        of.put("SEX", sex);
        return new PopulationCell(of, people);
    }
}
