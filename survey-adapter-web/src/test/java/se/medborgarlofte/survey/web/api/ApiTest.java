package se.medborgarlofte.survey.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.web.LiveApi;
import se.medborgarlofte.survey.web.guard.Limits;
import tools.jackson.databind.JsonNode;

/** What the API does beyond the examples of its description. */
class ApiTest {

    private static final String ANSWERS =
            "{\"language\": \"sv\", \"mode\": \"web\", \"answers\": {\"RELATION\": 2, \"SEX\": 3}}";
    private static final String QUESTIONNAIRE = "/api/v1/questionnaires/trygghet-1";

    private static LiveApi api;

    @BeforeAll
    static void start() {
        api = LiveApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Document.JSON.readTree(answer.body());
    }

    private static Optional<String> header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name);
    }

    private static HttpResponse<String> call(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(api.at(path)).method(method, BodyPublishers.noBody());
        return api.call((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** Sent with headers of one's own choosing. */
    private static HttpResponse<String> post(String body, String... headers) {
        return api.call(HttpRequest.newBuilder(api.at("/api/v1/rounds/2026/submissions"))
                .headers(headers)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static String kindOf(HttpResponse<String> answer) {
        assertThat(header(answer, "Content-Type")).contains("application/problem+json");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        var problem = json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        return problem.path("type").asString().replaceAll(".*/", "");
    }

    @Test
    void answers_are_kept_as_they_were_sent() {
        var before = api.kept("2026-staff").size();

        var answer = api.send("2026-staff", UUID.randomUUID(), ANSWERS);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(api.kept("2026-staff")).hasSize(before + 1).anySatisfy(response -> {
            assertThat(response.day()).contains(LiveApi.TODAY);
            assertThat(response.answers().toString()).contains("RELATION=Chosen[code=2]", "SEX=Chosen[code=3]");
        });
    }

    @Test
    void the_same_key_many_times_at_once_keeps_one_response_and_gives_one_receipt() throws Exception {
        var key = UUID.randomUUID();
        var before = api.kept("2026").size();
        var clients = Executors.newFixedThreadPool(4);
        List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            calls.add(() -> api.send("2026", key, ANSWERS));
        }

        var answers = new ArrayList<HttpResponse<String>>();
        for (var answer : clients.invokeAll(calls)) {
            answers.add(answer.get());
        }

        clients.shutdown();
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .isSubsetOf(200, 201)
                .contains(201);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.get(0).body());
        assertThat(api.kept("2026")).hasSize(before + 1);
    }

    /** Neither the second answers nor what was wrong with them is looked at: there is nothing to compare them with. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "not json", "{\"language\": \"en\", \"mode\": \"web\", \"answers\": {\"RELATION\": 1}}"})
    void a_key_that_was_used_gives_its_receipt_whatever_comes_with_it(String other) {
        var key = UUID.randomUUID();
        var first = api.send("2026", key, ANSWERS);
        var before = api.kept("2026").size();

        var again = api.send("2026", key, other);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(api.kept("2026")).hasSize(before);
    }

    @Test
    void nothing_tells_what_was_sent_in() {
        var key = UUID.randomUUID();
        String words = "ett alldeles eget svar";
        String body = "{\"language\": \"sv\", \"mode\": \"web\", \"answers\":"
                + " {\"RELATION\": 2, \"PRIORITY\": [9], \"PRIORITY_OTHER\": \"" + words + "\"}}";
        var sent = api.send("2026", key, body);

        var read = Stream.of(
                        "/survey",
                        "/areas",
                        "/questionnaires",
                        "/rounds",
                        "/rounds/2026",
                        "/releases",
                        "/promises",
                        "/rounds/2026/submissions",
                        "/rounds/2026/submissions/" + key)
                .map(path -> api.read("/api/v1" + path).body());
        var all = Stream.concat(
                        Stream.of(sent.body(), api.send("2026", key, body).body()), read)
                .collect(Collectors.joining());

        assertThat(json(sent).propertyNames()).containsExactly("round", "day");
        assertThat(all).doesNotContain(words, key.toString(), "PRIORITY_OTHER");
    }

    @Test
    void a_submission_can_only_be_sent() {
        for (var method : List.of("GET", "HEAD", "PUT", "PATCH", "DELETE")) {
            var answer = call(method, "/api/v1/rounds/2026/submissions");

            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(header(answer, "Allow")).contains("POST, OPTIONS");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "7f9c0a52-1d3e-4b6f-8a7c-2e5d9b1f3a60,     201",
        "7F9C0A52-1D3E-4B6F-8A7C-2E5D9B1F3A61,     201",
        "'\"7f9c0a52-1d3e-4b6f-8a7c-2e5d9b1f3a62\"', 201",
        "7f9c0a52-1d3e-1b6f-8a7c-2e5d9b1f3a63,     400",
        "7f9c0a52-1d3e-7b6f-8a7c-2e5d9b1f3a64,     400",
        "1-1-4-8-1,                                400",
        "the-answer-of-anna,                       400",
    })
    void a_key_is_a_random_uuid(String key, int status) {
        var answer = post(ANSWERS, "Content-Type", "application/json", "Idempotency-Key", key);

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json                 | 201",
                "application/json; charset=utf-8  | 201",
                "Application/JSON;charset=\"UTF-8\" | 201",
                "application/json; charset=latin1 | 415",
                "application/jsonp                | 415",
                "text/plain                       | 415",
                "multipart/form-data              | 415",
            })
    void a_body_is_json(String type, int status) {
        var answer = post(
                ANSWERS,
                "Content-Type",
                type,
                "Idempotency-Key",
                UUID.randomUUID().toString());

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void too_many_calls_are_told_when_to_come_back() {
        try (var strict = LiveApi.start(new Limits.PerHour(1, 1, 1))) {
            assertThat(strict.send("2026", UUID.randomUUID(), ANSWERS).statusCode())
                    .isEqualTo(201);

            var answer = strict.send("2026", UUID.randomUUID(), ANSWERS);

            assertThat(kindOf(answer)).isEqualTo("too-many-requests");
            assertThat(header(answer, "Retry-After").map(Integer::valueOf).orElseThrow())
                    .isBetween(1, 3600);
            assertThat(strict.read("/api/v1/rounds").statusCode()).isEqualTo(200);
            assertThat(strict.kept("2026")).hasSize(1);
        }
    }

    @Test
    void the_same_tag_is_the_same_bytes_and_whoever_has_them_is_not_sent_them_again() {
        var first = api.read(QUESTIONNAIRE);
        var tag = header(first, "ETag").orElseThrow();

        var again = api.read(QUESTIONNAIRE, "If-None-Match", "\"other\", W/" + tag);

        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).contains(tag);
        assertThat(header(again, "Content-Length")).isEmpty();
        assertThat(header(api.read(QUESTIONNAIRE), "ETag")).contains(tag);
        assertThat(api.read(QUESTIONNAIRE, "If-None-Match", "\"other\"").body()).isEqualTo(first.body());
    }

    /** A strong tag promises the same bytes, and packed ones are others. */
    @Test
    void what_is_packed_has_a_tag_of_its_own() {
        var plain = api.read(QUESTIONNAIRE);
        var packed = api.read(QUESTIONNAIRE, "Accept-Encoding", "gzip");

        assertThat(header(packed, "Content-Encoding")).contains("gzip");
        assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(header(packed, "Vary").orElseThrow()).contains("Accept-Encoding");
        assertThat(api.read(
                                QUESTIONNAIRE,
                                "Accept-Encoding",
                                "gzip",
                                "If-None-Match",
                                header(packed, "ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void the_head_of_an_answer_is_the_answer_without_its_body() {
        var whole = api.read(QUESTIONNAIRE);
        var head = call("HEAD", QUESTIONNAIRE);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
        assertThat(header(head, "Content-Length")).isEqualTo(header(whole, "Content-Length"));
        assertThat(call("HEAD", "/api/v1/rounds/1999").statusCode()).isEqualTo(404);
    }

    @Test
    void options_say_what_may_be_asked() {
        assertThat(header(call("OPTIONS", QUESTIONNAIRE), "Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(header(call("OPTIONS", "/api/v1/rounds/2026/submissions"), "Allow"))
                .contains("POST, OPTIONS");
    }

    /** Pages of other sites may not call, and so are not told that they may. */
    @Test
    void no_other_site_is_let_in() {
        var answer = call("OPTIONS", "/api/v1/rounds", "Origin", "https://example.com");

        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void a_page_of_another_site_is_told_what_to_do_instead() {
        var answer = post("{}", "Origin", "https://example.com", "Accept-Language", "en");

        assertThat(kindOf(answer)).isEqualTo("forbidden");
        assertThat(json(answer).path("detail").asString()).contains("Call from a program instead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "BREW", "PROPFIND"})
    void methods_nobody_uses_are_problems_too(String method) {
        assertThat(kindOf(call(method, "/api/v1/rounds"))).isEqualTo("method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v2/rounds", "/api/v1", "/api/v1/rounds/2026/responses"})
    void whatever_is_not_there_is_a_problem_and_not_a_page(String path) {
        var answer = api.read(path);

        assertThat(kindOf(answer)).isEqualTo("not-found");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en                      | en",
                "sv                      | sv",
                "en-GB, sv;q=0.5         | en",
                "de, en;q=0.3, sv;q=0.8  | sv",
                "sv;q=0, en;q=0.1        | en",
                "ar                      | sv",
                "*                       | sv",
                ";;;q=x                  | sv",
            })
    void problems_and_reports_are_told_in_the_language_asked_for(String asked, String told) {
        var problem = api.read("/api/v1/rounds/1999", "Accept-Language", asked);
        var report = api.read("/api/v1/releases/2018-1", "Accept-Language", asked);

        assertThat(header(problem, "Content-Language")).contains(told);
        assertThat(header(report, "Content-Language")).contains(told);
        assertThat(json(report).path("language").asString()).isEqualTo(told);
    }

    @Test
    void a_list_is_walked_part_by_part_by_its_links() {
        var names = new ArrayList<String>();
        String path = "/api/v1/rounds?limit=2";
        for (Optional<String> next = Optional.of(path); next.isPresent(); ) {
            var answer = api.read(next.get());
            json(answer)
                    .path("items")
                    .forEach(round -> names.add(round.path("id").asString()));
            next = header(answer, "Link").map(link -> "/api/v1/rounds" + link.replaceAll("<(.*)>; rel=\"next\"", "$1"));
            assertThat(json(answer).has("next")).isEqualTo(next.isPresent());
        }

        assertThat(names).containsExactly("2016", "2018", "2026", "2026-staff", "2027");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=ten",
                "limit=",
                "cursor=%00",
                "cursor=MTk5OQ",
                "cursor="
            })
    void a_parameter_that_cannot_be_used_is_not_guessed(String query) {
        assertThat(kindOf(api.read("/api/v1/rounds?" + query))).isEqualTo("bad-parameter");
    }

    @Test
    void what_is_not_public_is_not_there() {
        assertThat(api.read("/api/v1/questionnaires").body())
                .contains("trygghet-1")
                .doesNotContain("trygghet-2");
        assertThat(kindOf(api.read("/api/v1/questionnaires/trygghet-2"))).isEqualTo("not-found");
        assertThat(json(api.read("/api/v1/promises")).path("items")).hasSize(1);
        assertThat(kindOf(api.read("/api/v1/promises/2027"))).isEqualTo("not-found");
        assertThat(api.read("/api/v1/promises/2017").body()).doesNotContain("draft", "proposed");
        assertThat(api.read("/api/v1/rounds/2016").body()).doesNotContain("paradata", "1200");
        assertThat(api.read("/api/v1/areas").body()).doesNotContain("population");
    }

    @Test
    void a_release_is_what_was_released() {
        var entry = json(api.read("/api/v1/releases")).path("items").get(0);
        var report = json(api.read("/api/v1/releases/2016-1"));

        assertThat(entry.path("day").asString()).isEqualTo(LiveApi.RELEASED.toString());
        assertThat(report.path("format").asString()).isEqualTo("round-report-1");
        assertThat(report.path("headlines"))
                .hasSameSizeAs(
                        json(api.read("/api/v1/releases/2016-1/indicators")).path("items"));
        assertThat(header(api.read("/api/v1/releases/2016-1"), "Cache-Control")).contains("public, max-age=3600");
    }

    @Test
    void a_hundred_faults_are_enough_for_one_answer() {
        String unknown = Stream.iterate(1, i -> i + 1)
                .limit(5000)
                .map(i -> "\"Q" + i + "\": 1")
                .collect(Collectors.joining(", "));

        var answer = api.send(
                "2026", UUID.randomUUID(), "{\"language\": \"sv\", \"mode\": \"web\", \"answers\": {" + unknown + "}}");

        assertThat(kindOf(answer)).isEqualTo("invalid-answers");
        assertThat(json(answer).path("errors")).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/*;q=0.5", "text/html, application/json", "application/problem+json, */*"})
    void whoever_takes_json_is_answered(String accept) {
        assertThat(api.read("/api/v1/rounds", "Accept", accept).statusCode()).isEqualTo(200);
    }

    @Test
    void every_answer_is_guarded() {
        var answer = api.read("/api/v1/rounds");

        assertThat(header(answer, "X-Content-Type-Options")).contains("nosniff");
        assertThat(header(answer, "Content-Security-Policy")).isPresent();
        assertThat(header(answer, "Set-Cookie")).isEmpty();
    }
}
