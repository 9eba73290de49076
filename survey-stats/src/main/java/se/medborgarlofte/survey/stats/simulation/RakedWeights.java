package se.medborgarlofte.survey.stats.simulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.area.PopulationCell;
import se.medborgarlofte.survey.stats.weighting.Margin;
import se.medborgarlofte.survey.stats.weighting.Raking;

/**
 * Weights that meet every count of the register: the adults of each area, and the cells of the population by whatever they
 * were counted by, such as sex and age together.
 */
final class RakedWeights {

    private static final String BETWEEN = " ";

    private final AreaSet areas;
    private final List<Person> people;

    private RakedWeights(AreaSet areas, List<Person> people) {
        this.areas = areas;
        this.people = people;
    }

    /**
     * One weight per person.
     *
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if the counts of the register cannot be met together
     */
    static Map<Person, Double> of(AreaSet areas, List<Person> people) {
        var raked = new RakedWeights(areas, people);
        double[] weights = new double[people.size()];
        Arrays.fill(weights, 1);
        double[] met = Raking.to(raked.margins().toArray(Margin[]::new)).weights(weights);
        var byPerson = new LinkedHashMap<Person, Double>();
        for (int i = 0; i < met.length; i++) {
            byPerson.put(people.get(i), met[i]);
        }
        return byPerson;
    }

    private Stream<Margin> margins() {
        return Stream.concat(
                byArea().stream(),
                areas.population().stream()
                        .map(cell -> cell.of().keySet())
                        .distinct()
                        .map(this::byCells));
    }

    /** Absent where not every area has been counted. */
    private Optional<Margin> byArea() {
        boolean counted = areas.areas().stream().allMatch(area -> area.adults().isPresent());
        var totals = new LinkedHashMap<String, Double>();
        areas.areas()
                .forEach(area ->
                        totals.put(area.code().value(), area.adults().orElse(0).doubleValue()));
        return counted ? Optional.of(margin(List.of(PopulationCell.AREA), totals)) : Optional.empty();
    }

    private Margin byCells(Set<String> variables) {
        var names = List.copyOf(variables);
        var totals = new LinkedHashMap<String, Double>();
        areas.population().stream()
                .filter(cell -> cell.of().keySet().equals(variables))
                .forEach(cell -> totals.merge(
                        String.join(BETWEEN, names.stream().map(cell.of()::get).toList()),
                        cell.people().doubleValue(),
                        Double::sum));
        return margin(names, totals);
    }

    private Margin margin(List<String> variables, Map<String, Double> totals) {
        var categories = List.copyOf(totals.keySet());
        int[] category = people.stream()
                .mapToInt(person -> categories.indexOf(category(person, variables)))
                .toArray();
        return Margin.of(
                String.join(BETWEEN, variables),
                categories,
                totals.values().stream().mapToDouble(Double::doubleValue).toArray(),
                category);
    }

    /** In none of the categories, where a part of it is not known. */
    private static String category(Person person, List<String> variables) {
        return String.join(
                BETWEEN,
                variables.stream().map(variable -> value(person, variable)).toList());
    }

    private static String value(Person person, String variable) {
        return variable.equals(PopulationCell.AREA)
                ? person.areaByFrame().map(Object::toString).orElse("")
                : Optional.ofNullable(person.traits().get(variable))
                        .map(String::valueOf)
                        .orElse("");
    }
}
