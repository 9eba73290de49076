package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.function.Supplier;
import se.medborgarlofte.survey.cli.terminal.Progress;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.Round;

/** The responses of a store, read before the user's eyes. */
final class WatchedResponses implements Responses {

    private final Responses responses;
    private final Supplier<Progress> reading;

    WatchedResponses(Responses responses, Supplier<Progress> reading) {
        this.responses = responses;
        this.reading = reading;
    }

    @Override
    public Findings each(Round round, Questionnaire questionnaire, ResponseReader reader) {
        var progress = reading.get();
        try {
            return responses.each(round, questionnaire, response -> {
                progress.step();
                return reader.read(response);
            });
        } finally {
            progress.end();
        }
    }

    @Override
    public void replace(Round round, Questionnaire questionnaire, List<Response> made) {
        responses.replace(round, questionnaire, made);
    }

    @Override
    public boolean has(Round round) {
        return responses.has(round);
    }
}
