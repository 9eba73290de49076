package se.medborgarlofte.survey.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.web.Served;
import se.medborgarlofte.survey.web.trial.Visitor;

/** What a page costs somebody on a slow and dear connection. */
class WeightTest {

    private static final int BYTES = 30_000;
    private static final int REQUESTS = 3;

    @RegisterExtension
    static final Served served = new Served();

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"RELATION", "PROBLEM", "WORDS", "all"})
    void is_small_with_everything_that_belongs_to_it(String page) throws Exception {
        var visitor = Visitor.to(served.site());
        visitor.begin("steps").choose("RELATION", 1).next();
        var shown = visitor.open("/r/now/form/" + page);
        var parts = shown.document().select("link[href], script, img, iframe").eachAttr("href").stream()
                .map(part -> shown.uri().resolve(part))
                .toList();

        int bytes = packed(shown.uri(), visitor.cookie());
        for (var part : parts) {
            bytes += packed(part, visitor.cookie());
        }

        assertThat(parts).hasSizeLessThan(REQUESTS);
        assertThat(shown.document().select("script, style, [style], img, iframe"))
                .isEmpty();
        assertThat(bytes).isLessThan(BYTES);
    }

    private int packed(URI address, String cookie) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .header("Cookie", "form=" + cookie)
                .build();
        var response = client.send(request, BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(List.of("gzip", ""))
                .contains(response.headers().firstValue("Content-Encoding").orElse(""));
        return response.body().length;
    }
}
