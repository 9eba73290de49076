package se.medborgarlofte.survey.web.page;

import java.util.List;

/** A page that says what happened and where to go from there. */
public record Message(Frame frame, List<String> paragraphs, List<Link> links) {

    public Message {
        paragraphs = List.copyOf(paragraphs);
        links = List.copyOf(links);
    }

    /** A way on. */
    public record Link(String href, String text) {}
}
