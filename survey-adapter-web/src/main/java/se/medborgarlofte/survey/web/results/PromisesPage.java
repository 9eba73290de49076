package se.medborgarlofte.survey.web.results;

import java.util.List;
import se.medborgarlofte.survey.io.words.PublicWords;
import se.medborgarlofte.survey.web.page.Frame;

/**
 * What residents have been promised.
 *
 * @param current each promise as HTML
 * @param ended those that have ended, in the same way
 */
public record PromisesPage(Frame frame, PublicWords words, List<String> current, List<String> ended) {

    public PromisesPage {
        current = List.copyOf(current);
        ended = List.copyOf(ended);
    }

    public boolean isEmpty() {
        return current.isEmpty() && ended.isEmpty();
    }
}
