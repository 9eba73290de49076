package se.medborgarlofte.survey.io.resident;

import java.util.List;
import se.medborgarlofte.survey.io.resident.Landing.Section;

/**
 * The accessibility statement.
 *
 * @param gaps the shortcomings that are known, one sentence or two each
 * @param contact whom to tell
 * @param oversight who supervises, with a link
 */
public record Accessibility(
        String title, String lead, List<Section> sections, Gaps gaps, Section contact, Oversight oversight) {

    public Accessibility {
        sections = List.copyOf(sections);
    }

    /** What does not work for everybody. */
    public record Gaps(String title, List<String> list) {

        public Gaps {
            list = List.copyOf(list);
        }
    }

    /** The authority. */
    public record Oversight(String title, String lead, String link, String href) {}
}
