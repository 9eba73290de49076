package se.medborgarlofte.survey.web.form;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.web.page.Frame;

/** All questions on one page. */
public record LongPage(
        Frame frame,
        String action,
        String form,
        List<Part> parts,
        boolean unsaved,
        List<FormError> errors,
        List<Tongue> tongues) {

    public LongPage {
        parts = List.copyOf(parts);
        errors = List.copyOf(errors);
        tongues = List.copyOf(tongues);
    }

    /** Questions that belong together. */
    public record Part(Optional<String> introduction, List<Numbered> questions) {

        public Part {
            questions = List.copyOf(questions);
        }
    }

    /** A question under its number. */
    public record Numbered(QuestionView view, String caption) {}
}
