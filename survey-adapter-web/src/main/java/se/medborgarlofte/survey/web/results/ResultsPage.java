package se.medborgarlofte.survey.web.results;

import java.util.List;
import se.medborgarlofte.survey.io.words.PublicWords;
import se.medborgarlofte.survey.web.page.Frame;

/**
 * The rounds that something has been made public of, the latest first.
 *
 * @param broken sentences about releases that are not shown
 */
public record ResultsPage(Frame frame, PublicWords words, List<RoundResults> rounds, List<String> broken) {

    public ResultsPage {
        rounds = List.copyOf(rounds);
        broken = List.copyOf(broken);
    }

    /**
     * The latest release of a round.
     *
     * @param facts when answers were collected, and when they were made public
     * @param earlier releases of the same round
     */
    public record RoundResults(String title, String href, List<String> facts, List<Edition> earlier) {

        public RoundResults {
            facts = List.copyOf(facts);
            earlier = List.copyOf(earlier);
        }
    }

    /** A release by its name and day. */
    public record Edition(String name, String href) {}
}
