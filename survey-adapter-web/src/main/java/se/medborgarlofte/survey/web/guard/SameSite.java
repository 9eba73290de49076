package se.medborgarlofte.survey.web.guard;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Refuses what another site makes a browser send. Browsers say in {@code Sec-Fetch-Site} where a request comes from; those
 * that do not still say in {@code Origin}. A program that is no browser says neither and can forge nothing but its own.
 */
public final class SameSite {

    private static final List<String> OWN = List.of("same-origin", "none");
    private static final List<String> HARMLESS = List.of("GET", "HEAD", "OPTIONS");

    private SameSite() {}

    public static void require(Context ctx) {
        if (!HARMLESS.contains(ctx.method().name()) && !isOwn(ctx)) {
            throw new ForbiddenResponse();
        }
    }

    private static boolean isOwn(Context ctx) {
        var site = Optional.ofNullable(ctx.header("Sec-Fetch-Site"));
        return site.map(OWN::contains)
                .orElseGet(() -> Optional.ofNullable(ctx.header("Origin"))
                        .map(origin -> isHost(origin, Optional.ofNullable(ctx.header("Host"))))
                        .orElse(true));
    }

    private static boolean isHost(String origin, Optional<String> host) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority()).equals(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
