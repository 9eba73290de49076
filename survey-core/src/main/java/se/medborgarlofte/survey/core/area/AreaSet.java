package se.medborgarlofte.survey.core.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

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

        @NotEmpty List<@Valid Area> areas,
        List<@Valid PopulationCell> population) {

    public AreaSet {
        areas = Authored.list(areas);
        population = Authored.list(population);
    }

    public Optional<Area> area(AreaCode code) {
        return areas.stream().filter(area -> code.equals(area.code())).findFirst();
    }

    public boolean has(AreaCode code) {
        return area(code).isPresent();
    }

    /** Areas with the same code, and areas without a name in one of {@code languages}. */
    public Findings check(List<String> languages) {
        var seen = new HashSet<AreaCode>();
        return IntStream.range(0, areas.size())
                .mapToObj(i -> checkArea(areas.get(i), seen, languages).under("areas[" + i + "]"))
                .collect(Findings.joined());
    }

    private static Findings checkArea(Area area, HashSet<AreaCode> seen, List<String> languages) {
        var repeated = area.code() == null || seen.add(area.code())
                ? Findings.NONE
                : Findings.of(Finding.error("area.repeated", "code").with("area", area.code()));
        return area.name() == null
                ? repeated
                : repeated.and(area.name().missingIn(languages).under("name"));
    }
}
