package se.medborgarlofte.survey.web.guard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Takes what nobody has read of a body from the line, and throws it away, before the answer goes out. A server that hangs up on
 * somebody who is still sending takes its answer from them too: what a browser then shows is a broken connection, and not the
 * page that says why the form was refused.
 */
public final class Remainder {

    /** The text of several books; whoever sends more is cut off. */
    private static final long MOST = 8 * 1024 * 1024L;

    /** Whoever is slower is cut off too, at the first byte after that, or when the server is tired of waiting for one. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final int AT_ONCE = 8 * 1024;

    private Remainder() {}

    public static void discard(Context ctx) {
        long declared = ctx.req().getContentLengthLong();
        boolean isChunked = Optional.ofNullable(ctx.header("Transfer-Encoding")).isPresent();
        if ((isChunked || declared > 0) && declared <= MOST && isUnderWay(ctx, isChunked)) {
            try {
                discard(ctx.req().getInputStream(), System::nanoTime);
            } catch (IOException e) {
                // Somebody who is gone, or silent, or whose body is none: the answer is the same.
            }
        }
    }

    /** To read is to ask for the body, if its sender waits to be asked; what is too large without a length was read before. */
    private static boolean isUnderWay(Context ctx, boolean isChunked) {
        boolean waits = Optional.ofNullable(ctx.header("Expect")).isPresent();
        return !waits || isChunked && ctx.statusCode() == HttpStatus.CONTENT_TOO_LARGE.getCode();
    }

    static void discard(InputStream body, LongSupplier nanoTime) throws IOException {
        long end = nanoTime.getAsLong() + LONGEST.toNanos();
        var thrownAway = new byte[AT_ONCE];
        long left = MOST;
        while (left > 0 && nanoTime.getAsLong() - end < 0) {
            int read = body.read(thrownAway);
            left = read < 0 ? 0 : left - read;
        }
    }
}
