package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;

/**
 * What is said of the change between two rounds: sentences first, then the figures they were read from.
 *
 * @param lead which rounds, by which rules
 * @param rounds what they are called, the earlier first
 * @param compared whether any difference may be told; else both figures stand side by side and nothing more
 * @param obstacles why the figures cannot be compared, or what to beware of; those that stop a comparison first
 * @param screening what else is worth a closer look, with no verdict; absent where nobody was drawn
 */
public record ChangeText(
        String lead,
        List<String> rounds,
        boolean compared,
        List<Family> families,
        List<Obstacle> obstacles,
        Optional<List<Line>> screening) {

    public ChangeText {
        rounds = List.copyOf(rounds);
        families = List.copyOf(families);
        obstacles = List.copyOf(obstacles);
        screening = screening.map(List::copyOf);
    }

    /**
     * Comparisons of which verdicts are given together.
     *
     * @param name of the indicator
     * @param basis why it is these comparisons
     * @param verdicts a sentence or more for each comparison
     * @param headlines those of the verdicts that a summary repeats
     * @param after what must be read with them
     */
    public record Family(
            String indicator,
            String name,
            String basis,
            List<String> verdicts,
            List<String> headlines,
            List<String> after,
            List<Line> lines) {

        public Family {
            verdicts = List.copyOf(verdicts);
            headlines = List.copyOf(headlines);
            after = List.copyOf(after);
            lines = List.copyOf(lines);
        }

        /** A name for the part of a page that holds it. */
        public String anchor() {
            return "change-" + indicator;
        }
    }

    /** One share in both rounds; a verdict where one is given. */
    public record Line(String label, Side first, Side second, Optional<Move> move, Optional<String> verdict) {}

    /**
     * One of the two figures.
     *
     * @param percent whole; absent where it is not shown
     * @param n valid answers; absent where the figure is not shown
     * @param interval percent, rounded outwards; absent where nobody was drawn
     */
    public record Side(Optional<Integer> percent, Optional<Integer> n, Optional<Figure.Interval> interval) {}

    /** How far the share has moved, in percentage points and in words, and between what and what. */
    public record Move(String shown, String interval) {}

    /** One reason why the figures may not mean the same. */
    public record Obstacle(String code, String effect, String clause, List<String> evidence) {

        public Obstacle {
            evidence = List.copyOf(evidence);
        }
    }
}
