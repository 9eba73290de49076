package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.release.Composition;
import se.medborgarlofte.survey.core.survey.Breakdown;

/** Counts those who answered, split one way, beside the population. */
final class WhoAnswered {

    private final Labels labels;
    private final Population population;

    WhoAnswered(Labels labels, Population population) {
        this.labels = labels;
        this.population = population;
    }

    /** @param rows each large enough to show, together everybody */
    Composition by(Breakdown breakdown, List<Part> rows) {
        int known = rows.stream()
                .filter(row -> !row.isUnknown())
                .mapToInt(Part::answers)
                .sum();
        return new Composition(
                breakdown, rows.stream().map(row -> part(breakdown, row, known)).toList());
    }

    private Composition.Part part(Breakdown breakdown, Part row, int known) {
        return new Composition.Part(
                labels.categories(breakdown, row),
                row.answers(),
                row.isUnknown() ? Optional.empty() : Percent.of(row.answers(), known),
                ofPopulation(breakdown, row));
    }

    private Optional<Integer> ofPopulation(Breakdown breakdown, Part row) {
        var all = population.of(breakdown, breakdown.order());
        return population
                .of(breakdown, row.categories())
                .flatMap(people -> all.flatMap(everybody -> Percent.of(people, everybody)));
    }
}
