package se.medborgarlofte.survey.core.intake;

import java.util.Map;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.round.Mode;

/**
 * What someone sends in.
 *
 * @param form it was filled in on
 * @param language the form was read in
 * @param answers by question; a question that is absent was passed over, or never came
 */
public record Submission(SubmissionId form, Mode mode, String language, Map<QuestionId, Answer> answers) {

    public Submission {
        answers = Authored.map(answers);
    }
}
