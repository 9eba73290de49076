package se.medborgarlofte.survey.web.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.web.guard.TooOften;
import se.medborgarlofte.survey.web.page.EntityTag;

/** Where calls are answered: whatever a resource says, or objects to, goes out as one JSON document. */
final class Counter {

    private static final List<String> TAKEN = List.of("*/*", "application/*", "application/json");
    private static final String UNREAD = "unread.";

    private Counter() {}

    static void serve(Context call, Resource resource) {
        write(call, reply(call, resource));
    }

    private static Reply reply(Context call, Resource resource) {
        var words = ProblemWords.in(Spoken.to(call));
        try {
            requireJsonTaken(call);
            return resource.reply(call);
        } catch (Objection e) {
            return spoken(call, words.of(e));
        } catch (InvalidInput e) {
            return spoken(call, invalid(e, words));
        } catch (Refused e) {
            return spoken(call, words.of(e.finding()).orElseThrow(() -> e));
        } catch (TooOften e) {
            var problem = words.of(Objection.of(Kind.TOO_MANY_REQUESTS).with("seconds", e.seconds()));
            return spoken(call, problem).with("Retry-After", String.valueOf(e.seconds()));
        }
    }

    private static Problem invalid(InvalidInput refused, ProblemWords words) {
        return refused.findings().list().stream()
                .filter(finding -> finding.code().startsWith(UNREAD))
                .findFirst()
                .map(words::unreadable)
                .orElseGet(() -> words.of(refused.findings()));
    }

    static Reply spoken(Context call, Problem problem) {
        return Reply.problem(problem).with("Content-Language", Spoken.to(call).tag());
    }

    private static void requireJsonTaken(Context call) {
        String accept = Optional.ofNullable(call.header("Accept")).orElse("*/*");
        boolean taken = List.of(accept.split(",")).stream()
                .map(range -> range.split(";", 2)[0].strip())
                .anyMatch(TAKEN::contains);
        if (!taken) {
            throw Objection.of(Kind.NOT_ACCEPTABLE);
        }
    }

    static void write(Context call, Reply reply) {
        reply.headers().forEach(call::header);
        call.header("Vary", "Accept-Encoding, Accept-Language");
        boolean tagged = reply.status() == 200 && call.method().name().matches("GET|HEAD");
        var tag = EntityTag.of(reply.body(), call);
        if (tagged) {
            call.header("ETag", tag.value());
        }
        call.contentType(reply.type());
        if (tagged && tag.isHeldBy(call)) {
            EntityTag.notModified(call);
        } else {
            call.status(reply.status()).result(reply.body().getBytes(StandardCharsets.UTF_8));
        }
    }
}
