package se.medborgarlofte.survey.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of a page or a file is what its reader is told, without the body. */
class HeadTest {

    /** How long the body is may be left out of a head (RFC 9110), and when it was asked for is another moment. */
    private static final List<String> MAY_DIFFER = List.of("content-length", "date", "transfer-encoding");

    @TempDir
    private static Path place;

    private static PublishedTown town;

    @BeforeAll
    static void open() {
        town = PublishedTown.of(place, PublishedTown.halmstad(), PublishedTown.release("2018-1"));
    }

    @AfterAll
    static void close() {
        town.close();
    }

    private static Map<String, List<String>> told(HttpResponse<String> answer) {
        var told = new TreeMap<>(answer.headers().map());
        told.keySet().removeAll(MAY_DIFFER);
        return told;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=en",
                "/r/2018",
                "/r/nope",
                "/r/2018/form",
                "/r/2018/form/all",
                "/r/2018/form/check",
                "/r/2018/form/AGE",
                "/r/2018/received",
                "/results",
                "/results/2018-1",
                "/results/2018-1.csv",
                "/results/2018-1.json",
                "/results/9999-1",
                "/results/9999-1.csv",
                "/results.css",
                "/promises",
                "/accessibility",
                "/style.css",
                "/icon.svg",
                "/health",
                "/nothing",
                "/api/v1/survey",
                "/api/nothing",
            })
    void of_everything_that_can_be_read_says_what_its_reader_is_told(String path)
            throws IOException, InterruptedException {
        for (var taken : List.of("identity", "gzip")) {
            var whole = town.get(path, "Accept-Encoding", taken);
            var head = town.head(path, "Accept-Encoding", taken);

            assertThat(head.statusCode()).isEqualTo(whole.statusCode());
            assertThat(head.body()).isEmpty();
            assertThat(told(head)).isEqualTo(told(whole));
            assertThat(head.headers().firstValue("Content-Length"))
                    .satisfiesAnyOf(
                            length -> assertThat(length).isEmpty(),
                            length ->
                                    assertThat(length).isEqualTo(whole.headers().firstValue("Content-Length")));
        }
    }

    @Test
    void says_to_whoever_has_the_file_that_it_is_the_same() throws IOException, InterruptedException {
        var head = town.head("/results/2018-1.csv?lang=sv");

        var again = town.head(
                "/results/2018-1.csv?lang=sv",
                "If-None-Match",
                head.headers().firstValue("ETag").orElseThrow());

        assertThat(again.statusCode()).isEqualTo(304);
    }
}
