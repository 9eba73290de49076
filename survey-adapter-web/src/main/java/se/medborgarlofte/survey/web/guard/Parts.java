package se.medborgarlofte.survey.web.guard;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Optional;

/**
 * Refuses what comes in several parts: none of our forms does, and the server would lay them out on the disk, whatever their
 * size, before we are asked.
 */
public final class Parts {

    private Parts() {}

    public static void refuse(Context ctx) {
        var type = Optional.ofNullable(ctx.contentType()).orElse("");
        if (type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            throw new HttpResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode());
        }
    }
}
