package se.medborgarlofte.survey.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.medborgarlofte.survey.core.survey.Look;

/** What looks the same on every page. */
public final class StyleSheet {

    private static final String KEPT = "public, max-age=3600";

    /** The accent of the icon, which the municipality's own takes the place of. */
    private static final String USUAL = "#0b4a6f";

    private final byte[] style;
    private final byte[] icon;
    private final Optional<byte[]> logo;

    /**
     * @param look of the municipality's own, where it has one
     * @param logo its picture, as SVG
     */
    public StyleSheet(Optional<Look> look, Optional<String> logo) {
        this.logo = logo.map(StyleSheet::bytes);
        this.style = bytes(text("style.css") + look.map(StyleSheet::colours).orElse(""));
        this.icon = bytes(look.map(Look::accent)
                .map(accent -> text("icon.svg").replace(USUAL, accent))
                .orElseGet(() -> text("icon.svg")));
    }

    /** Not on paper, where everything is black. */
    private static String colours(Look look) {
        return "@media screen { :root { --deep: " + look.accent() + "; } }\n"
                + "@media screen and (prefers-color-scheme: dark) { :root { --deep: " + look.accentOnDark() + "; } }\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public void addTo(RoutesConfig routes) {
        ReadAddress.add(routes, "/style.css", ctx -> give(ctx, "text/css; charset=utf-8", style));
        ReadAddress.add(routes, "/icon.svg", ctx -> give(ctx, "image/svg+xml", icon));
        logo.ifPresent(picture -> ReadAddress.add(routes, "/logo.svg", ctx -> give(ctx, "image/svg+xml", picture)));
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
