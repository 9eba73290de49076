package se.medborgarlofte.survey.web.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.LogManager;

/**
 * Lets what libraries log reach standard error from warnings up, one line each.
 *
 * <p>{@code java.util.logging} makes an instance when the first library logs; until then this costs nothing.
 */
public final class QuietLogging {

    private static final String SETTINGS = """
            handlers = java.util.logging.ConsoleHandler
            .level = WARNING
            java.util.logging.SimpleFormatter.format = %4$s: %5$s%n
            """;

    public QuietLogging() throws IOException {
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(SETTINGS.getBytes(UTF_8)));
    }

    /** Takes effect unless the user brings a configuration of their own. */
    static void arrange() {
        if (System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty("java.util.logging.config.class", QuietLogging.class.getName());
        }
    }
}
