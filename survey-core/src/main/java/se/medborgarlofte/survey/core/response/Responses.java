package se.medborgarlofte.survey.core.response;

import java.util.List;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Round;

/** The responses of all rounds. */
public interface Responses {

    /**
     * Hands over the responses of a round, in the order of their ids.
     *
     * @return what could not be read as a response and what {@code reader} found wrong, each with its place
     */
    Findings each(Round round, Questionnaire questionnaire, ResponseReader reader);

    /** Keeps exactly these responses for a round that has none yet, or replaces the ones it has. */
    void replace(Round round, Questionnaire questionnaire, List<Response> responses);

    /** Whether anything is kept for the round. */
    boolean has(Round round);
}
