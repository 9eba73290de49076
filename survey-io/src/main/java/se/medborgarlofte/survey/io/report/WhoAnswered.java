package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;

/**
 * Those who answered, beside the population where it is known.
 *
 * @param lead what the tables show
 * @param besidePopulation whether any of it can be held against the population
 * @param notes below the tables
 */
public record WhoAnswered(String lead, boolean besidePopulation, List<Split> splits, List<String> notes) {

    public WhoAnswered {
        splits = List.copyOf(splits);
        notes = List.copyOf(notes);
    }

    /** Split one way; {@code besidePopulation} tells whether it can be held against the population. */
    public record Split(String breakdown, String title, String caption, boolean besidePopulation, List<Part> parts) {

        public Split {
            parts = List.copyOf(parts);
        }
    }

    /** One part, as whole percent. */
    public record Part(
            List<String> categories,
            String label,
            int answers,
            Optional<Integer> percentOfAnswers,
            Optional<Integer> percentOfPopulation) {

        public Part {
            categories = List.copyOf(categories);
        }
    }
}
