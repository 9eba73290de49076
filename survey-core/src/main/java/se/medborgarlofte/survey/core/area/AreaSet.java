package se.medborgarlofte.survey.core.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * The areas of a municipality in one edition of their boundaries.
 *
 * @param edition such as {@code 2016}; a new edition begins whenever a boundary moves
 * @param areas in the order tables show them
 * @param population register counts for weighting; empty when nothing is weighted
 */
public record AreaSet(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,30}")
        String edition,

        @NotEmpty List<@NotNull @Valid Area> areas,
        List<@NotNull @Valid PopulationCell> population) {

    public AreaSet {
        areas = Authored.list(areas);
        population = Authored.list(population);
    }

    public Optional<Area> area(AreaCode code) {
        return areas.stream()
                .filter(area -> area != null && code.equals(area.code()))
                .findFirst();
    }

    public boolean has(AreaCode code) {
        return area(code).isPresent();
    }

    /** A finding at {@code path} when {@code code} is not the code of an area; one that was left out is none. */
    public Findings unknown(AreaCode code, String path) {
        return code == null || has(code)
                ? Findings.NONE
                : Findings.of(Finding.error("area.unknown", path).with("area", code));
    }

    /** As {@link #unknown(AreaCode, String)}, for each code of a list. */
    public Findings unknown(List<AreaCode> codes, String list) {
        return Findings.each(codes, list, code -> unknown(code, ""));
    }

    /** Areas with the same code, areas without a name in one of {@code languages}, and people counted in no area. */
    public Findings check(List<String> languages) {
        var seen = new Seen<AreaCode>();
        return Findings.each(areas, "areas", area -> checkArea(area, seen, languages))
                .and(Findings.each(population, "population", this::checkCell));
    }

    private static Findings checkArea(Area area, Seen<AreaCode> seen, List<String> languages) {
        var repeated = seen.again(area.code())
                ? Findings.of(Finding.error("area.repeated", "code").with("area", area.code()))
                : Findings.NONE;
        return repeated.and(LocalizedText.missing(Optional.ofNullable(area.name()), languages, "name"));
    }

    private Findings checkCell(PopulationCell cell) {
        return cell.area()
                .map(area -> unknown(area, "of." + PopulationCell.AREA))
                .orElse(Findings.NONE);
    }
}
