package se.medborgarlofte.survey.core.intake;

import java.util.Optional;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.Round;

/** The receipts of everything that has been sent in, and the way to keep one more response. */
public interface Submissions {

    /** The receipt for a form that has been sent in before. */
    Optional<Receipt> receipt(SubmissionId form);

    /**
     * Keeps the response and its receipt and throws away the draft of the form, all of it for good or none of it: when
     * this returns, it survives a power cut. Nothing that is kept tells which receipt belongs to which response.
     *
     * @return the receipt that is kept for {@code form}: the given one, or the earlier one when the form had been sent in
     *     before, and then the response is not kept
     * @throws se.medborgarlofte.survey.core.check.Refused if the store knows that the round is no longer open
     */
    Receipt keep(SubmissionId form, Receipt receipt, Round round, Questionnaire questionnaire, Response response);
}
