package se.medborgarlofte.survey.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong time = new AtomicLong();

    @Test
    void counts_work_that_takes_long_and_clears_the_line_in_the_end() {
        var progress = progress(new Look(false, true));

        progress.step();
        time.set(2 * SECOND);
        progress.step();
        progress.step();
        progress.end();

        assertThat(err.toString(UTF_8)).isEqualTo("\r\u001b[K2 read\r\u001b[K");
    }

    @Test
    void counts_many_at_once() {
        var progress = progress(new Look(false, true));

        progress.step(1_000_000);
        time.set(2 * SECOND);
        progress.step(500_000);

        assertThat(err.toString(UTF_8)).isEqualTo("\r\u001b[K1500000 read");
    }

    @Test
    void says_nothing_of_work_that_is_soon_done() {
        var progress = progress(new Look(false, true));

        progress.step();
        progress.end();

        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void says_nothing_where_nobody_watches() {
        var progress = progress(Look.PLAIN);

        time.set(2 * SECOND);
        progress.step();
        progress.end();

        assertThat(err.toString(UTF_8)).isEmpty();
    }

    private Progress progress(Look look) {
        var terminal = new Terminal(new ByteArrayOutputStream(), err, look);
        return new Progress(terminal, time::get, count -> count + " read");
    }
}
