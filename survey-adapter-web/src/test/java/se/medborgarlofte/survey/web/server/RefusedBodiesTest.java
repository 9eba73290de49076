package se.medborgarlofte.survey.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.web.OpenSite;
import se.medborgarlofte.survey.web.guard.Limits;

/** Whoever sends what is not taken is told why, however much it is, within reason. */
class RefusedBodiesTest {

    /** More than a line holds that nobody reads from. */
    private static final long LARGE = 4 << 20;

    /** More than anybody reads for the sake of good manners. */
    private static final long ENDLESS = 1L << 40;

    private static final String KEY = "\r\nIdempotency-Key: 7e6c6bbf-bd1b-4bd5-9d1b-0f3f6cf4b3a1";

    private static final Limits.PerHour ONE_FORM = new Limits.PerHour(1, 1_000, 1_000);

    @TempDir
    static Path place;

    private static OpenSite site;
    private static SurveyServer server;

    @BeforeAll
    static void open() {
        site = OpenSite.in(place, ONE_FORM);
        server = SurveyServer.start(site.web(), new Address("127.0.0.1", 0));
    }

    @AfterAll
    static void close() {
        server.close();
        site.close();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "413, POST /r/open/form/all, Content-Type: application/x-www-form-urlencoded",
        "413, POST /r/open/form/check, X: y",
        "403, POST /r/open/form/all, Sec-Fetch-Site: cross-site",
        "404, POST /r/open/form/all/more, X: y",
        "404, GET /nothing, X: y",
        "405, POST /r/open, X: y",
        "405, PUT /r/open/form/all, X: y",
        "415, POST /r/open/form/all, Content-Type: multipart/form-data; boundary=x",
    })
    void a_browser_that_sends_everything_first_shows_the_page(String status, String line, String header)
            throws IOException {
        var upload = new Upload(line, header, LARGE);

        assertThat(upload.declared(server.port()))
                .startsWith("HTTP/1.1 " + status)
                .contains("</html>");
        assertThat(upload.chunked(server.port()))
                .startsWith("HTTP/1.1 " + status)
                .contains("</html>");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "413, POST, open, Content-Type: application/json",
        "415, POST, open, Content-Type: text/plain",
        "404, POST, never, Content-Type: application/json",
        "405, PATCH, open, X: y",
    })
    void a_program_that_sends_everything_first_reads_the_problem(
            String status, String method, String round, String header) throws IOException {
        var upload = new Upload(method + " /api/v1/rounds/" + round + "/submissions", header + KEY, LARGE);

        assertThat(upload.declared(server.port()))
                .startsWith("HTTP/1.1 " + status)
                .endsWith("}\n");
        assertThat(upload.chunked(server.port()))
                .startsWith("HTTP/1.1 " + status)
                .endsWith("}\n");
    }

    @Test
    void whoever_comes_too_often_reads_when_to_come_again() throws IOException {
        var upload = new Upload("POST /r/open/form", "X: y", LARGE);
        upload.chunked(server.port());

        String answer = upload.chunked(server.port());

        assertThat(answer).startsWith("HTTP/1.1 429").contains("</html>");
    }

    /** The next form that a browser sends goes down the same line. */
    @Test
    void the_line_stays_open() throws IOException {
        var upload = new Upload("POST /r/open/form/all", "X: y", LARGE);

        String answers = upload.twice(server.port());

        assertThat(answers.split("HTTP/1.1 413", -1)).hasSize(3);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"413, /r/open/form/all", "413, /api/v1/rounds/open/submissions", "404, /nothing"})
    void whoever_asks_before_sending_is_told_no(String status, String path) throws IOException {
        var upload = new Upload("POST " + path, "Expect: 100-continue\r\nContent-Type: application/json" + KEY, LARGE);

        String answer = upload.announced(server.port());

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("Connection: close");
    }

    @Test
    void whoever_was_asked_to_go_on_reads_the_page_too() throws IOException {
        var upload = new Upload("POST /r/open/form/all", "Expect: 100-continue", LARGE);

        String answer = upload.chunked(server.port());

        assertThat(answer).contains("HTTP/1.1 413").contains("</html>");
    }

    @Test
    void a_body_that_is_far_too_large_is_not_waited_for() throws IOException {
        var upload = new Upload("POST /r/open/form/all", "X: y", ENDLESS);

        String answer = upload.announced(server.port());

        assertThat(answer).startsWith("HTTP/1.1 413").contains("Connection: close");
    }

    @Test
    void a_body_without_end_is_cut_off() throws IOException {
        var upload = new Upload("POST /r/open/form/all", "X: y", ENDLESS);

        assertThat(upload.untilCutOff(server.port())).isLessThan(64 << 20);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"408, /r/open/form/all, 1000", "413, /r/open/form/all, 1000000"})
    void whoever_goes_silent_reads_the_page(String status, String path, long length) throws IOException {
        var impatient = site.web().javalin(config -> {
            config.jetty.port = 0;
            config.jetty.modifyHttpConfiguration(http -> http.setIdleTimeout(200));
        });
        impatient.start();
        try {
            String answer = new Upload("POST " + path, "X: y", length).announced(impatient.port());

            assertThat(answer).startsWith("HTTP/1.1 " + status).contains("</html>");
        } finally {
            impatient.stop();
        }
    }
}
