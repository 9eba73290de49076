package se.medborgarlofte.survey.web.form;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.intake.SubmissionId;

/**
 * Which form a browser has open: the one cookie there is. It ends with the browser, no script can read it, and no other site
 * can make the browser send it with a form.
 */
final class FormCookie {

    static final String NAME = "form";
    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    private FormCookie() {}

    static Optional<SubmissionId> read(Context ctx) {
        return Stream.ofNullable(ctx.cookie(NAME))
                .flatMap(value -> id(value).stream())
                .findFirst();
    }

    /** A form's name as it is written in cookies and fields; empty for anything else. */
    static Optional<SubmissionId> id(String written) {
        try {
            var id = UUID.fromString(written);
            return id.toString().equals(written) ? Optional.of(new SubmissionId(id)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static void write(Context ctx, SubmissionId form, boolean secure) {
        String path = ctx.contextPath().isEmpty() ? "/" : ctx.contextPath();
        ctx.cookie(
                new Cookie(NAME, form.toString(), path, UNTIL_THE_BROWSER_CLOSES, secure, true, null, SameSite.STRICT));
    }
}
