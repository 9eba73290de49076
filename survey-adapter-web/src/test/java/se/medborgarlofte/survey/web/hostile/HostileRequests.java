package se.medborgarlofte.survey.web.hostile;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.SafetyQuestionnaire;

/** Requests that mean no good, to every address there is. */
final class HostileRequests {

    /** What must never come back as it was sent. */
    static final String MARKUP = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";

    /** What must never become a header. */
    static final String INJECTED = "X-Injected";

    private static final List<String> ROUTES = List.of(
            "/",
            "/r/open",
            "/r/open/form",
            "/r/open/form/all",
            "/r/open/form/check",
            "/r/open/form/Q01",
            "/r/open/received",
            "/results",
            "/results/2016-1",
            "/results/2016-1.csv",
            "/results/2016-1.json",
            "/promises",
            "/accessibility",
            "/style.css",
            "/icon.svg",
            "/health",
            "/api/openapi.json",
            "/api/v1/survey",
            "/api/v1/areas",
            "/api/v1/questionnaires",
            "/api/v1/questionnaires/trygghet25-1",
            "/api/v1/rounds",
            "/api/v1/rounds/open",
            "/api/v1/rounds/open/submissions",
            "/api/v1/releases",
            "/api/v1/releases/2016-1",
            "/api/v1/releases/2016-1/indicators",
            "/api/v1/promises",
            "/api/v1/promises/2017");

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "QUERY", "FOO");

    private static final List<String> PATHS = List.of(
            "/../../../../etc/passwd",
            "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "/..%2f..%2f..%2fetc%2fpasswd",
            "/style.css/../../../../etc/passwd",
            "/r/..;/..;/etc/passwd",
            "/r/open/form/%00",
            "/r/open/form/%zz",
            "/r/open/form/%c0%ae%c0%ae",
            "/r/%ff%fe",
            "/r/" + "a".repeat(4000),
            "/results/../../../etc/passwd",
            "/results/2016-1.exe",
            "/results/..%5c..%5csurvey.db",
            "//evil.example/",
            "/\\evil.example",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/admin",
            "/.git/config");

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String JSON = "Content-Type: application/json";

    private HostileRequests() {}

    static Stream<RawRequest> all() {
        return Stream.of(methods(), paths(), queries(), fields(), headers(), bodies(), broken())
                .flatMap(requests -> requests);
    }

    private static Stream<RawRequest> methods() {
        return ROUTES.stream().flatMap(route -> METHODS.stream().map(method -> request(method, route, "", "")));
    }

    private static Stream<RawRequest> paths() {
        return PATHS.stream().map(path -> request("GET", path, "", ""));
    }

    private static Stream<RawRequest> queries() {
        var queries = List.of(
                "lang=" + encoded(MARKUP),
                "lang=sv%0d%0a" + INJECTED + ":%20yes",
                "from=" + encoded(MARKUP),
                "again=" + encoded(MARKUP),
                "limit=-1&cursor=" + encoded(MARKUP),
                "limit=99999999999999999999",
                "%zz=%zz",
                "a".repeat(3000));
        return ROUTES.stream()
                .flatMap(route -> queries.stream().map(query -> request("GET", route + "?" + query, "", "")));
    }

    /** Markup, line breaks and nonsense in every field of every form. */
    private static Stream<RawRequest> fields() {
        var names = Stream.concat(
                        Stream.of("_form", "_go", "_lang", "_from", "how"),
                        SafetyQuestionnaire.asked().questions().stream()
                                .map(question -> question.id().value()))
                .toList();
        var values = List.of(MARKUP, "\r\n" + INJECTED + ": yes", "\u0000", "-1", "9".repeat(400), "1e999999999");
        return values.stream().flatMap(value -> {
            String body =
                    names.stream().map(name -> name + "=" + encoded(value)).collect(joining("&"));
            return ROUTES.stream().map(route -> request("POST", route, FORM, body));
        });
    }

    private static Stream<RawRequest> headers() {
        var headers = List.of(
                "Cookie: form=" + MARKUP,
                "Cookie: form=00000000-0000-0000-0000-000000000000",
                "Cookie: " + "a=b; ".repeat(1000),
                "Accept-Language: " + MARKUP,
                "Accept-Language: " + "sv,".repeat(2000),
                "Accept-Encoding: " + MARKUP,
                "Origin: https://evil.example",
                "Sec-Fetch-Site: cross-site",
                "Forwarded: for=" + MARKUP,
                "X-Forwarded-For: 1.2.3.4, " + MARKUP,
                "X-HTTP-Method-Override: DELETE",
                "If-None-Match: " + MARKUP,
                "Idempotency-Key: " + MARKUP,
                "Range: bytes=0-0,1-1,2-2,99999999999-",
                "Expect: 100-continue",
                "Upgrade: websocket",
                "X-Long: " + "x".repeat(20_000));
        return Stream.of("/", "/r/open/form", "/r/open/form/all", "/results", "/api/v1/rounds/open/submissions")
                .flatMap(route -> headers.stream()
                        .flatMap(header -> Stream.of(
                                request("GET", route, header, ""),
                                request("POST", route, header + "\r\n" + FORM, "a=b"))));
    }

    private static Stream<RawRequest> bodies() {
        var bodies = List.of(
                "{",
                "[]",
                "null",
                "\"" + MARKUP + "\"",
                "{\"answers\":{\"" + MARKUP.replace("\"", "\\\"") + "\":1}}",
                "{\"a\":".repeat(5000),
                "x=" + "y".repeat(2_000_000),
                IntStream.range(0, 20_000).mapToObj(i -> "f" + i + "=1").collect(joining("&")),
                "%zz=%zz&=&&&==",
                "\u00ff\u00fe\u0000");
        return Stream.of("/r/open/form", "/r/open/form/all", "/r/open/form/Q25", "/api/v1/rounds/open/submissions")
                .flatMap(route -> bodies.stream()
                        .flatMap(body ->
                                Stream.of(request("POST", route, FORM, body), request("POST", route, JSON, body))));
    }

    /** What is hardly a request at all. */
    private static Stream<RawRequest> broken() {
        return Stream.of(
                new RawRequest("nothing", "\r\n\r\n"),
                new RawRequest("noise", "\u0001\u0002\u0003\u00ff\r\n\r\n"),
                new RawRequest("another protocol", "SSH-2.0-OpenSSH_9.2\r\n\r\n"),
                new RawRequest("HTTP/0.9", "GET /\r\n\r\n"),
                new RawRequest("HTTP/9.9", "GET / HTTP/9.9\r\nHost: a\r\n\r\n"),
                new RawRequest("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
                new RawRequest("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"),
                new RawRequest("a header of spaces", "GET / HTTP/1.1\r\nHost: a\r\n : x\r\nConnection: close\r\n\r\n"),
                new RawRequest("a long address", "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n"),
                new RawRequest(
                        "two lengths",
                        "POST /r/open/form HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\na=bcd"),
                new RawRequest(
                        "a length and chunks",
                        "POST /r/open/form HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                new RawRequest(
                        "chunks that are none",
                        "POST /r/open/form HTTP/1.1\r\nHost: a\r\n" + FORM
                                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n"));
    }

    private static RawRequest request(String method, String target, String header, String body) {
        String length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
        String text = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + (header.isEmpty() ? "" : header + "\r\n") + length + "\r\n" + body;
        return new RawRequest(method + " " + shortened(target) + " " + shortened(header) + " " + shortened(body), text);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
