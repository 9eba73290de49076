package se.medborgarlofte.survey.web.form;

import java.util.List;
import se.medborgarlofte.survey.web.page.Frame;

/**
 * All answers, to be read through before they are sent.
 *
 * @param aside answers that are not sent, as the others do not lead to their questions
 */
public record CheckPage(
        Frame frame,
        String action,
        String form,
        List<Row> rows,
        List<Row> aside,
        boolean unsaved,
        List<FormError> errors,
        List<Tongue> tongues) {

    public CheckPage {
        rows = List.copyOf(rows);
        aside = List.copyOf(aside);
        errors = List.copyOf(errors);
        tongues = List.copyOf(tongues);
    }

    /**
     * One answer.
     *
     * @param answer a line for each part
     * @param change where it can be changed
     * @param changed the question that is asked there
     */
    public record Row(String id, String question, List<String> answer, String change, String changed, boolean wrong) {

        public Row {
            answer = List.copyOf(answer);
        }
    }
}
