package se.medborgarlofte.survey.stats.town;

import java.util.List;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.Round;

/** The responses of a single round, which never change. */
record KeptInMemory(List<Response> responses) implements Responses {

    @Override
    public Findings each(Round round, Questionnaire questionnaire, ResponseReader reader) {
        return responses.stream().map(reader::read).collect(Findings.joined());
    }

    @Override
    public void replace(Round round, Questionnaire questionnaire, List<Response> others) {
        throw new UnsupportedOperationException("the responses of a test are what they are");
    }

    @Override
    public boolean has(Round round) {
        return true;
    }
}
