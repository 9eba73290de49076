package se.medborgarlofte.survey.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.survey.web.OpenSite;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.server.Address;
import se.medborgarlofte.survey.web.server.SurveyServer;

/** Somebody who means no good tries every address with everything they can think of. */
@Tag("slow")
class HostileCrawlTest {

    private static final List<String> INSIDE =
            List.of("Exception", "\tat ", "se.medborgarlofte", "org.eclipse", "org.sqlite", "SQLITE", "root:x:");

    @TempDir
    Path place;

    @Test
    void nothing_fails_and_nothing_comes_back() throws IOException {
        try (var site = OpenSite.in(place);
                var server = SurveyServer.start(site.web(), new Address("127.0.0.1", 0))) {
            var softly = new SoftAssertions();

            for (var request : HostileRequests.all().toList()) {
                judge(request, request.sendTo(server.port()), softly);
            }

            softly.assertAll();
        }
    }

    @Test
    void whoever_comes_too_often_is_told_to_wait() throws IOException {
        try (var site = OpenSite.in(place, new Limits.PerHour(5, 5, 5));
                var server = SurveyServer.start(site.web(), new Address("127.0.0.1", 0))) {
            var softly = new SoftAssertions();
            var statuses = Stream.<Integer>builder();

            for (var request : HostileRequests.all().toList()) {
                String answer = request.sendTo(server.port());
                judge(request, answer, softly);
                statuses.add(status(answer));
            }

            softly.assertAll();
            assertThat(statuses.build()).contains(429);
        }
    }

    private static void judge(RawRequest request, String answer, SoftAssertions softly) {
        String shown = answer.length() > 400 ? answer.substring(0, 400) : answer;
        softly.assertThat(status(answer)).as("%s%n%s", request, shown).isLessThan(500);
        softly.assertThat(answer).as(request.toString()).doesNotContain(HostileRequests.MARKUP, "<script");
        softly.assertThat(head(answer)).as(request.toString()).doesNotContainPattern("(?m)^X-Injected");
        INSIDE.forEach(inside -> softly.assertThat(answer.contains(inside))
                .as(request + " tells " + inside)
                .isFalse());
    }

    private static String head(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        return end < 0 ? answer : answer.substring(0, end);
    }

    /** 0 when the server hung up without a word. */
    private static int status(String answer) {
        return answer.startsWith("HTTP/") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
