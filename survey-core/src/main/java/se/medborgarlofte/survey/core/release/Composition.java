package se.medborgarlofte.survey.core.release;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.survey.Breakdown;

/** Who answered, split one way, beside the population. */
public record Composition(Breakdown breakdown, List<Part> parts) {

    public Composition {
        parts = List.copyOf(parts);
    }

    /**
     * One part of those who answered.
     *
     * @param categories in the order of the breakdown; more than one when they had to be merged
     * @param answers of the round in the part
     * @param percentOfAnswers whole percent of the answers in all parts with a known category
     * @param percentOfPopulation whole percent of the population, where the register count is known; empty for those
     *     about whom the category is not known
     */
    public record Part(
            List<Category> categories,
            int answers,
            Optional<Integer> percentOfAnswers,
            Optional<Integer> percentOfPopulation) {

        public Part {
            categories = List.copyOf(categories);
        }
    }

    /** Whether any part can be held against the population. */
    public boolean hasPopulation() {
        return parts.stream().anyMatch(part -> part.percentOfPopulation().isPresent());
    }
}
