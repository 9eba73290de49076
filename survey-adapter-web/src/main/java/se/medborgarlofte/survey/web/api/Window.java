package se.medborgarlofte.survey.web.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.survey.io.json.Json;

/**
 * The part of a list that a caller asks for.
 *
 * @param limit how many at most
 * @param after the name of the last one they have
 */
record Window(int limit, Optional<String> after) {

    private static final int STANDARD = 20;
    private static final int MOST = 100;

    static Window askedFor(Context call) {
        return new Window(
                Optional.ofNullable(call.queryParam("limit")).map(Window::limit).orElse(STANDARD),
                Optional.ofNullable(call.queryParam("cursor")).map(Window::name));
    }

    private static int limit(String written) {
        int limit = written.matches("[1-9]\\d{0,2}") ? Integer.parseInt(written) : MOST + 1;
        if (limit > MOST) {
            throw Objection.of(Kind.BAD_PARAMETER).with("parameter", "limit");
        }
        return limit;
    }

    private static String name(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static Objection unknown() {
        return Objection.of(Kind.BAD_PARAMETER).with("parameter", "cursor");
    }

    /** That part of {@code all}, with a cursor and a link to the next one unless it is the last. */
    <T> Reply of(List<T> all, Function<T, String> name, Function<T, ? extends Record> shown) {
        int from = after.map(last -> 1 + indexOf(last, all, name)).orElse(0);
        int to = Math.min(all.size(), from + limit);
        var items = all.subList(from, to).stream().map(shown).toList();
        var next = Optional.of(to).filter(end -> end < all.size()).map(end -> cursor(name.apply(all.get(end - 1))));
        var reply = Reply.current(Json.list(items, next));
        return next.map(cursor -> reply.with("Link", "<?limit=" + limit + "&cursor=" + cursor + ">; rel=\"next\""))
                .orElse(reply);
    }

    private static <T> int indexOf(String last, List<T> all, Function<T, String> name) {
        int index = all.stream().map(name).toList().indexOf(last);
        if (index < 0) {
            throw unknown();
        }
        return index;
    }

    private static String cursor(String last) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(last.getBytes(StandardCharsets.UTF_8));
    }
}
