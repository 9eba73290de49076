package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuietLoggingTest {

    @AfterEach
    void back_to_what_it_was() throws IOException {
        System.clearProperty("java.util.logging.config.class");
        System.clearProperty("java.util.logging.config.file");
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void libraries_are_heard_from_warnings_up() throws IOException {
        QuietLogging.arrange();

        LogManager.getLogManager().readConfiguration();

        var logger = Logger.getLogger("org.hibernate.validator.internal.util.Version");
        assertThat(logger.isLoggable(Level.INFO)).isFalse();
        assertThat(logger.isLoggable(Level.WARNING)).isTrue();
    }

    @Test
    void a_configuration_of_the_users_own_goes_before() {
        System.setProperty("java.util.logging.config.file", "own.properties");

        QuietLogging.arrange();

        assertThat(System.getProperty("java.util.logging.config.class")).isNull();
    }
}
