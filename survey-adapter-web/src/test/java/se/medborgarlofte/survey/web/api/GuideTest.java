package se.medborgarlofte.survey.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.web.LiveApi;

/** The commands of {@code docs/api.md}, each with the answer that stands below it; answers there are excerpts. */
class GuideTest {

    private static final Path GUIDE = Path.of("..", "docs", "api.md");
    private static final Pattern EXCHANGE = Pattern.compile("(?s)```sh\n(curl .*?)```\\s*```json\n(.*?)```");
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:8080(/[^\\s']*)");
    private static final Pattern HEADER = Pattern.compile("-H '([^:']+): ([^']+)'");
    private static final Pattern DATA = Pattern.compile("(?s)--data '([^']+)'");

    private static List<MatchResult> exchanges() throws IOException {
        return EXCHANGE.matcher(Files.readString(GUIDE)).results().toList();
    }

    @Test
    void every_command_is_answered_as_the_guide_says() throws IOException {
        assertThat(exchanges()).hasSizeGreaterThan(4);

        try (var api = LiveApi.start()) {
            for (var exchange : exchanges()) {
                var answer = Document.JSON.readTree(run(api, exchange.group(1)).body());

                assertThat(new Likeness(true).differences(Document.JSON.readTree(exchange.group(2)), answer))
                        .as(exchange.group(1))
                        .isEmpty();
            }
        }
    }

    @Test
    void every_command_has_its_answer_below() throws IOException {
        long commands = Pattern.compile("```sh")
                .matcher(Files.readString(GUIDE))
                .results()
                .count();

        assertThat(exchanges()).hasSize((int) commands);
    }

    @Test
    void every_kind_of_problem_is_in_the_table() throws IOException {
        var guide = Files.readString(GUIDE);

        assertThat(Kind.values()).allSatisfy(kind -> assertThat(guide).contains("`" + kind.word() + "`"));
    }

    private static HttpResponse<String> run(LiveApi api, String command) {
        var address =
                ADDRESS.matcher(command).results().findFirst().orElseThrow().group(1);
        var request = HttpRequest.newBuilder(api.at(address));
        HEADER.matcher(command).results().forEach(header -> request.header(header.group(1), header.group(2)));
        DATA.matcher(command).results().forEach(data -> request.POST(BodyPublishers.ofString(data.group(1))));
        return api.call(request.build());
    }
}
