package se.medborgarlofte.survey.web.load;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;

/** A system that sends answers in by the API. */
final class CallingSystem {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI submissions;

    CallingSystem(String address) {
        this.submissions = URI.create(address + "/api/v1/rounds/" + LoadedSurvey.ROUND + "/submissions");
    }

    void send(Map<QuestionId, Answer> answers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(submissions)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json(answers)))
                .build();
        var response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 201) {
            throw new IOException(response.statusCode() + ": " + response.body());
        }
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
