package se.medborgarlofte.survey.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What looks the same on every page. */
public final class StyleSheet {

    private static final String KEPT = "public, max-age=3600";

    private final byte[] style = read("style.css");
    private final byte[] icon = read("icon.svg");

    public void addTo(RoutesConfig routes) {
        routes.get("/style.css", ctx -> give(ctx, "text/css; charset=utf-8", style));
        routes.get("/icon.svg", ctx -> give(ctx, "image/svg+xml", icon));
    }

    /** Answers with bytes that stay the same for as long as the site is up. */
    public static void give(Context ctx, String type, byte[] bytes) {
        ctx.header("Cache-Control", KEPT).contentType(type).result(bytes);
    }

    /** One of the sheets in the jar. */
    public static String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (var stream = StyleSheet.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("is not in the jar: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
