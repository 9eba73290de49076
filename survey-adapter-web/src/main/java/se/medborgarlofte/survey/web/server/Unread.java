package se.medborgarlofte.survey.web.server;

import java.util.function.IntFunction;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** A page of ours for requests that the server cannot read far enough to hand them on. */
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
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, HTML);
        Content.Sink.write(response, true, page.apply(code), callback);
    }
}
