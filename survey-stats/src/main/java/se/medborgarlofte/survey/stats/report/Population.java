package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.medborgarlofte.survey.core.area.AreaCode;
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
        int people = 0;
        for (String category : categories) {
            var counted = counted(breakdown, category);
            if (counted.isEmpty()) {
                return Optional.empty();
            }
            people += counted.get();
        }
        return Optional.of(people);
    }

    private Optional<Integer> counted(Breakdown breakdown, String category) {
        var cells = cells(breakdown).stream()
                .filter(cell -> category.equals(cell.of().get(breakdown.variable())))
                .toList();
        if (!cells.isEmpty()) {
            return Optional.of(cells.stream().mapToInt(PopulationCell::people).sum());
        }
        return breakdown.isByArea() && !category.isEmpty()
                ? areas.area(new AreaCode(category)).flatMap(area -> area.adults())
                : Optional.empty();
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
