package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.area.PopulationCell;
import se.medborgarlofte.survey.core.survey.Breakdown;

/** How many people there are in the categories of a breakdown, where a register has counted them. */
final class Population {

    private final AreaSet areas;

    Population(AreaSet areas) {
        this.areas = areas;
    }

    /** People in the categories together; absent when one of them has not been counted. */
    Optional<Integer> of(Breakdown breakdown, List<String> categories) {
        var counted = categories.stream()
                .map(category -> counted(breakdown, category))
                .toList();
        return counted.stream().allMatch(Optional::isPresent)
                ? Optional.of(counted.stream().mapToInt(Optional::orElseThrow).sum())
                : Optional.empty();
    }

    /** From the register's cells or, where it has none for the breakdown, the areas themselves; never some from each. */
    private Optional<Integer> counted(Breakdown breakdown, String category) {
        var cells = cells(breakdown);
        return cells.isEmpty() && breakdown.isByArea()
                ? areas.areas().stream()
                        .filter(area -> area.code().value().equals(category))
                        .findFirst()
                        .flatMap(Area::adults)
                : sum(cells.stream()
                        .filter(cell -> category.equals(cell.of().get(breakdown.variable())))
                        .toList());
    }

    private static Optional<Integer> sum(List<PopulationCell> cells) {
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(cells.stream().mapToInt(PopulationCell::people).sum());
    }

    /** The cells of one count: a register may have been counted both by area and by sex and age. */
    private List<PopulationCell> cells(Breakdown breakdown) {
        Optional<Set<String>> variables = areas.population().stream()
                .map(PopulationCell::of)
                .map(Map::keySet)
                .filter(names -> names.contains(breakdown.variable()))
                .findFirst();
        return areas.population().stream()
                .filter(cell -> variables.filter(cell.of().keySet()::equals).isPresent())
                .toList();
    }
}
