package se.medborgarlofte.survey.web.load;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;

/** A system that sends answers in by the API. */
final class CallingSystem {

    private final String submissions;

    CallingSystem(String address) {
        this.submissions = address + "/api/v1/rounds/" + LoadedSurvey.ROUND + "/submissions";
    }

    void send(Map<QuestionId, Answer> answers) throws IOException {
        var headers = Map.of(
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        Line.post(submissions, headers, json(answers)).expect(201);
    }

    private static String json(Map<QuestionId, Answer> answers) {
        return answers.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + json(entry.getValue()))
                .collect(joining(",", "{\"language\":\"sv\",\"mode\":\"web\",\"answers\":{", "}}"));
    }

    private static String json(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return String.valueOf(chosen.code());
        }
        if (answer instanceof Answer.ChosenMany many) {
            return many.codes().toString();
        }
        return answer instanceof Answer.Measured measured
                ? measured.value().toPlainString()
                : "\"" + ((Answer.Written) answer).text() + "\"";
    }
}
