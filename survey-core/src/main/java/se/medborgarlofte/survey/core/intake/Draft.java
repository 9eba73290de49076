package se.medborgarlofte.survey.core.intake;

import java.time.Instant;
import java.util.Map;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.round.RoundId;

/**
 * The answers given so far on an opened form.
 *
 * @param form it is of
 * @param language the form is read in
 * @param answers as they were given, right or wrong
 * @param expires when it is thrown away unless it has been sent in
 */
public record Draft(
        SubmissionId form, RoundId round, String language, Map<QuestionId, Answer> answers, Instant expires) {

    public Draft {
        answers = Authored.map(answers);
    }

    /** The same form with other answers on it. */
    public Draft with(Map<QuestionId, Answer> given) {
        return new Draft(form, round, language, given, expires);
    }

    /** The same form with what was given so far, read in another language. */
    public Draft in(String otherLanguage) {
        return new Draft(form, round, otherLanguage, answers, expires);
    }
}
