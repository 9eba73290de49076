package se.medborgarlofte.survey.io.report;

import java.util.List;

/**
 * A promise looked back at, in words: was it done, how, did it help, what the evidence speaks for, and what made it hard to
 * follow up.
 *
 * @param head which promise, by which rules, and that the figures are invented where they are
 */
public record LookBack(String promise, List<String> head, List<Section> sections) {

    public LookBack {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
    }

    /** One of the questions, with what is said to it. */
    public record Section(String heading, List<String> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }
}
