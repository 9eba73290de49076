package se.medborgarlofte.survey.io.resident;

import java.util.List;

/**
 * What a resident reads before answering.
 *
 * @param facts in few words: how long it takes, how many questions
 * @param sections what, why, who, what the answers can show and what becomes of them
 * @param help where to turn instead, for it is no crime report
 */
public record Landing(String title, String lead, List<String> facts, List<Section> sections, Section help) {

    public Landing {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** Some paragraphs under a heading. */
    public record Section(String title, List<String> paragraphs) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
