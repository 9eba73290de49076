package se.medborgarlofte.survey.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.web.LiveApi;
import se.medborgarlofte.survey.web.api.Document.Example;
import tools.jackson.databind.JsonNode;

/** The examples of the description are tried on a server; {@code x-try} of an example says how it comes about. */
class ExamplesTest {

    private static final Document DOCUMENT = Document.read();

    /** What needs more than one call: see {@link ApiTest}. */
    private static final List<String> NOT_TRIED = List.of("TooManyRequests 429 wait", "OurFault 500 fault");

    private static LiveApi api;

    @BeforeAll
    static void start() {
        api = LiveApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    static List<Example> tried() {
        return DOCUMENT.answers().stream()
                .filter(example -> example.attempt().isPresent())
                .toList();
    }

    static List<Example> sent() {
        return DOCUMENT.sent();
    }

    @Test
    void every_example_is_tried_but_those_that_are_tried_elsewhere() {
        assertThat(DOCUMENT.answers())
                .filteredOn(example -> example.attempt().isEmpty())
                .extracting(Example::name)
                .containsExactlyElementsOf(NOT_TRIED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tried")
    void a_server_answers_as_the_example_says(Example example) {
        var attempt = example.attempt().orElseThrow();
        Optional.ofNullable(attempt.get("first")).ifPresent(ExamplesTest::call);

        var answer = call(attempt);

        assertThat(answer.statusCode()).isEqualTo(example.status());
        assertThat(answer.headers().firstValue("Content-Type")).contains(example.mediaType());
        var body = Document.JSON.readTree(answer.body());
        assertThat(Likeness.of(example).differences(example.node().path("value"), body))
                .isEmpty();
        assertThat(isOfItself(example) ? List.of() : DOCUMENT.faults(example.schema(), body))
                .isEmpty();
    }

    /** What the description of the description leaves open is all in the specification of OpenAPI. */
    private static boolean isOfItself(Example example) {
        return example.name().startsWith("readDescription");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sent")
    void what_is_sent_in_an_example_is_received(Example example) {
        var answer =
                api.send("2026", UUID.randomUUID(), example.node().path("value").toString());

        assertThat(answer.statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> call(JsonNode attempt) {
        var request = HttpRequest.newBuilder(api.at(attempt.path("path").asString()))
                .method(attempt.path("method").asString("GET"), BodyPublishers.ofString(body(attempt)));
        attempt.path("headers")
                .properties()
                .forEach(header ->
                        request.header(header.getKey(), header.getValue().asString()));
        if (attempt.has("method") && !attempt.path("headers").has("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return api.call(request.build());
    }

    private static String body(JsonNode attempt) {
        if (attempt.has("bodyExample")) {
            return DOCUMENT.sent().stream()
                    .filter(example -> example.name()
                            .endsWith(" " + attempt.path("bodyExample").asString()))
                    .map(example -> example.node().path("value").toString())
                    .findFirst()
                    .orElseThrow();
        }
        var body = attempt.path("body");
        return body.isMissingNode()
                ? " ".repeat(1024 * attempt.path("bodyOfKiB").asInt(0))
                : body.isString() ? body.asString() : body.toString();
    }
}
