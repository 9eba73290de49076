package se.medborgarlofte.survey.web.server;

import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** How long the server waits for slow clients, and how much it listens to: a few of them must not keep others out. */
final class Patience {

    /** A telephone on a bad line manages this; somebody who sends a byte now and then does not. */
    private static final long BYTES_A_SECOND = 100;

    private static final long ANY_SPEED = 0;
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(10);
    private static final int HEADERS = 8 * 1024;

    private Patience() {}

    static void with(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADERS);
        http.setIdleTimeout(SILENCE.toMillis());
    }

    static void with(Server server) {
        server.setHandler(new MinimumDataRateHandler(new GracefulHandler(), BYTES_A_SECOND, ANY_SPEED));
        server.setStopTimeout(LAST_REQUESTS.toMillis());
        for (var connector : server.getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                listening.setIdleTimeout(SILENCE.toMillis());
            }
        }
    }
}
