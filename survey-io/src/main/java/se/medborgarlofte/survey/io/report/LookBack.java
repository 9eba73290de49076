package se.medborgarlofte.survey.io.report;

import java.util.List;

/**
 * A promise looked back at, in words: was it done, how, did it help, what the evidence speaks for, and what made it hard to
 * follow up.
 *
 * @param promise what it is called
 * @param text the promise as it was written
 * @param head that the figures are invented, where they are
 * @param inShort what a summary repeats
 * @param technical rules, checksums, and where in the promise each weakness is
 */
public record LookBack(
        String promise,
        String text,
        List<String> head,
        List<String> inShort,
        List<Section> sections,
        List<String> technical) {

    public LookBack {
        head = List.copyOf(head);
        inShort = List.copyOf(inShort);
        sections = List.copyOf(sections);
        technical = List.copyOf(technical);
    }

    /** Whether a summary has this sentence from it. */
    boolean says(String sentence) {
        return inShort.stream().anyMatch(said -> said.contains(sentence));
    }

    /** What the evidence speaks for, in each area. */
    public List<String> suggestions() {
        return sections.stream()
                .filter(section -> section.id().equals(Section.SUGGESTION))
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    /** One of the questions, with what is said to it; {@code id} is its name for programs. */
    public record Section(String id, String heading, List<String> lines) {

        static final String SUGGESTION = "suggestion";

        public Section {
            lines = List.copyOf(lines);
        }
    }
}
