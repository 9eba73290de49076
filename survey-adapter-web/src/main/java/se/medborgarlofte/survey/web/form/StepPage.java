package se.medborgarlofte.survey.web.form;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.web.page.Frame;

/**
 * One question and the way on from it.
 *
 * @param action that the form is posted to
 * @param form whose answers these are
 * @param number of the question among {@code count}, the most that there may come to be
 * @param introduction of the part that begins with this question
 * @param fromCheck whether the respondent came to change an answer
 * @param unsaved whether the answer could not be kept
 */
public record StepPage(
        Frame frame,
        String action,
        String form,
        QuestionView question,
        int number,
        int count,
        Optional<String> introduction,
        boolean canSkip,
        boolean canGoBack,
        boolean fromCheck,
        boolean unsaved,
        List<FormError> errors,
        List<Tongue> tongues) {

    public StepPage {
        errors = List.copyOf(errors);
        tongues = List.copyOf(tongues);
    }

    public String caption() {
        return frame.say("caption", "number", number, "count", count);
    }
}
