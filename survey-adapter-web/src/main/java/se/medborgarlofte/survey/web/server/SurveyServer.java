package se.medborgarlofte.survey.web.server;

import io.javalin.Javalin;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import se.medborgarlofte.survey.web.SurveyWeb;

/** A site that is being served. */
public final class SurveyServer implements AutoCloseable {

    private final Javalin javalin;
    private final ScheduledExecutorService housekeeping;

    private SurveyServer(Javalin javalin, ScheduledExecutorService housekeeping) {
        this.javalin = javalin;
        this.housekeeping = housekeeping;
    }

    /**
     * Serves a site until it is closed.
     *
     * @throws io.javalin.util.JavalinBindException if somebody else listens there
     */
    public static SurveyServer start(SurveyWeb web, Address address) {
        var javalin = web.javalin(config -> {
            config.jetty.host = address.host();
            config.jetty.port = address.port();
            config.jetty.modifyHttpConfiguration(Patience::with);
            config.jetty.modifyServer(server -> {
                Patience.with(server);
                server.setErrorHandler(new Unread(web::unreadable));
            });
        });
        javalin.start();
        var housekeeping = Executors.newSingleThreadScheduledExecutor(SurveyServer::daemon);
        housekeeping.scheduleWithFixedDelay(web::discardExpired, 0, 1, TimeUnit.HOURS);
        return new SurveyServer(javalin, housekeeping);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "housekeeping");
        thread.setDaemon(true);
        return thread;
    }

    public int port() {
        return javalin.port();
    }

    /** Lets the requests that are under way end, and takes no more. */
    @Override
    public void close() {
        housekeeping.shutdownNow();
        javalin.stop();
    }
}
