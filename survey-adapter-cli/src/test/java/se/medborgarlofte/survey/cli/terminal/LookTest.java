package se.medborgarlofte.survey.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {

    private static final Map<String, String> XTERM = Map.of("TERM", "xterm-256color");

    @Test
    void is_coloured_for_a_person_at_a_terminal() {
        assertThat(Look.of(XTERM, true, true)).isEqualTo(new Look(true, true));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void is_plain_when_either_stream_goes_elsewhere(boolean out, boolean err) {
        assertThat(Look.of(XTERM, out, err)).isEqualTo(new Look(false, err));
    }

    @Test
    void is_plain_for_whoever_asks_for_it() {
        assertThat(Look.of(with("NO_COLOR", "1"), true, true).colour()).isFalse();
    }

    @Test
    void takes_an_empty_no_color_for_none() {
        assertThat(Look.of(with("NO_COLOR", ""), true, true).colour()).isTrue();
    }

    @Test
    void is_plain_on_a_terminal_that_knows_no_colours() {
        assertThat(Look.of(with("TERM", "dumb"), true, true).colour()).isFalse();
        assertThat(Look.of(Map.of(), true, true).colour()).isFalse();
    }

    private static Map<String, String> with(String name, String value) {
        var environment = new TreeMap<>(XTERM);
        environment.put(name, value);
        return environment;
    }
}
