package se.medborgarlofte.survey.web.server;

import java.util.function.IntFunction;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import se.medborgarlofte.survey.web.guard.Headers;

/**
 * A page of ours for requests that the server cannot read far enough to hand them on. What speaks another version of HTTP is
 * a bad request like any other: the fault is not here.
 */
final class Unread extends ErrorHandler {

    private static final String HTML = "text/html; charset=utf-8";

    private final IntFunction<String> page;

    /** @param page for a status, in HTML */
    Unread(IntFunction<String> page) {
        this.page = page;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        int told = code == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 ? HttpStatus.BAD_REQUEST_400 : code;
        Headers.each(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, HTML);
        response.setStatus(told);
        Content.Sink.write(response, true, page.apply(told), callback);
    }
}
