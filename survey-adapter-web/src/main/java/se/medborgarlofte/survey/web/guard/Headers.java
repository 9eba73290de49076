package se.medborgarlofte.survey.web.guard;

import io.javalin.http.Context;
import java.util.function.BiConsumer;

/** What every answer tells the browser not to do. */
public final class Headers {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /**
     * Not {@code no-referrer}: a browser would then say of our own forms, too, that they come from {@code null}, and one that
     * does not send {@code Sec-Fetch-Site}, as none does without HTTPS, would be taken for another site's.
     */
    private static final String REFERRER = "same-origin";

    private Headers() {}

    public static void write(Context ctx) {
        each(ctx::header);
    }

    /** Hands the name and the value of each to whoever writes headers. */
    public static void each(BiConsumer<String, String> header) {
        header.accept("Content-Security-Policy", POLICY);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("Referrer-Policy", REFERRER);
        header.accept("X-Frame-Options", "DENY");
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
        header.accept("Cross-Origin-Resource-Policy", "same-origin");
        header.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        header.accept("Cache-Control", "no-store");
    }
}
