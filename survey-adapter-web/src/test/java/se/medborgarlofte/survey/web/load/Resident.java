package se.medborgarlofte.survey.web.load;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;

/** Somebody who answers on the long page: opens it, posts it, is shown the receipt. */
final class Resident {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String round;

    Resident(String address) {
        this.round = address + "/r/" + LoadedSurvey.ROUND;
    }

    /**
     * Opens a form.
     *
     * @return its name
     */
    String open() throws IOException, InterruptedException {
        var opened = post("/form", "", "how=long");
        expect(opened, 303);
        String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
        return cookie.substring("form=".length(), cookie.indexOf(';'));
    }

    void read(String form) throws IOException, InterruptedException {
        expect(get("/form/all", form), 200);
    }

    /** Sends the answers in; whoever gets here has been promised that they are kept. */
    void send(String form, Map<QuestionId, Answer> answers) throws IOException, InterruptedException {
        expect(post("/form/all", form, "_form=" + form + "&_go=send&" + fields(answers)), 303);
    }

    void readReceipt(String form) throws IOException, InterruptedException {
        var receipt = get("/received", form);
        expect(receipt, 200);
    }

    private static String fields(Map<QuestionId, Answer> answers) {
        return answers.entrySet().stream()
                .flatMap(entry -> values(entry.getValue()).map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(joining("&"));
    }

    private static Stream<String> values(Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return Stream.of(String.valueOf(chosen.code()));
        }
        if (answer instanceof Answer.ChosenMany many) {
            return many.codes().stream().map(String::valueOf);
        }
        if (answer instanceof Answer.Measured measured) {
            return Stream.of(measured.value().toPlainString());
        }
        return answer instanceof Answer.Written written ? Stream.of(written.text()) : Stream.empty();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path, String form) throws IOException, InterruptedException {
        return client.send(request(path, form).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String body) throws IOException, InterruptedException {
        var request = request(path, form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String form) {
        var request = HttpRequest.newBuilder(URI.create(round + path)).timeout(PATIENCE);
        return form.isEmpty() ? request : request.header("Cookie", "form=" + form);
    }

    private static void expect(HttpResponse<String> response, int status) throws IOException {
        if (response.statusCode() != status) {
            throw new IOException(response.statusCode() + " from " + response.uri() + ": "
                    + response.body().lines().limit(40).collect(Collectors.joining("\n")));
        }
    }
}
