package se.medborgarlofte.survey.web.guard;

import io.javalin.http.HttpStatus;
import java.io.EOFException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;

/** Tells faults of a request from faults of ours. */
public final class RequestFault {

    private static final int DEPTH = 8;

    private RequestFault() {}

    /** The status to answer with, if the request is what was wrong: cut off, too slow, or not what it says it is. */
    public static Optional<HttpStatus> in(Exception e) {
        return Stream.iterate((Throwable) e, t -> t != null, Throwable::getCause)
                .limit(DEPTH)
                .flatMap(cause -> status(cause).stream())
                .findFirst();
    }

    private static Optional<HttpStatus> status(Throwable cause) {
        if (cause instanceof HttpException told) {
            return Optional.of(HttpStatus.forStatus(told.getCode()));
        }
        if (cause instanceof TimeoutException) {
            return Optional.of(HttpStatus.REQUEST_TIMEOUT);
        }
        boolean unread =
                cause instanceof EOFException || cause instanceof IllegalArgumentException && isOfRequest(cause);
        return unread ? Optional.of(HttpStatus.BAD_REQUEST) : Optional.empty();
    }

    /** What the server says of a form whose percent signs lead nowhere. */
    private static boolean isOfRequest(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .findFirst()
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith("java.net.URLDecoder") || name.startsWith("io.javalin.http"))
                .isPresent();
    }
}
