package se.medborgarlofte.survey.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/**
 * An address at which something is read. Whoever asks for its head only (HEAD) is told all that whoever reads it is told, but
 * for the body, which the server holds back; the framework by itself would say that anything is there, and nothing of it.
 */
public final class ReadAddress {

    private ReadAddress() {}

    public static void add(RoutesConfig routes, String path, Handler reading) {
        routes.get(path, reading);
        routes.head(path, reading);
    }
}
