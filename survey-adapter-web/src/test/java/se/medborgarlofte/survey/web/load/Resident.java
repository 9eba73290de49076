package se.medborgarlofte.survey.web.load;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;

/** Somebody who answers on the long page: opens it, posts it, is shown the receipt. */
final class Resident {

    private final String round;

    Resident(String address) {
        this.round = address + "/r/" + LoadedSurvey.ROUND;
    }

    /**
     * Opens a form.
     *
     * @return its name
     */
    String open() throws IOException {
        var opened = post("/form", "", "how=long");
        opened.expect(303);
        String cookie = opened.cookie().orElseThrow();
        return cookie.substring("form=".length(), cookie.indexOf(';'));
    }

    void read(String form) throws IOException {
        get("/form/all", form).expect(200);
    }

    /** Sends the answers in; whoever gets here has been promised that they are kept. */
    void send(String form, Map<QuestionId, Answer> answers) throws IOException {
        post("/form/all", form, "_form=" + form + "&_go=send&" + fields(answers))
                .expect(303);
    }

    void readReceipt(String form) throws IOException {
        get("/received", form).expect(200);
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

    private Line.Reply get(String path, String form) throws IOException {
        return Line.get(round + path, Map.of("Cookie", "form=" + form));
    }

    private Line.Reply post(String path, String form, String body) throws IOException {
        var headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
        if (!form.isEmpty()) {
            headers = Map.of("Content-Type", "application/x-www-form-urlencoded", "Cookie", "form=" + form);
        }
        return Line.post(round + path, headers, body);
    }
}
