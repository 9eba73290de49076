package se.medborgarlofte.survey.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.cli.terminal.Look;

class FailuresTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void names_a_fault_of_ours_without_its_stack_trace() {
        int code = Run.on(failing(new IllegalStateException("a bug")), err, Look.PLAIN, "check", Run.GSS);

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .contains("internal error: java.lang.IllegalStateException: a bug", "--debug")
                .doesNotContain("\tat ");
    }

    @Test
    void shows_the_stack_trace_of_any_failure_to_who_asks_for_it() {
        int code = Run.on(failing(new IllegalStateException("a bug")), err, Look.PLAIN, "check", Run.GSS, "--debug");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("\tat se.medborgarlofte.survey.cli.");
    }

    @Test
    void tells_even_of_what_the_machine_could_not_give() {
        var failing = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("Java heap space");
            }
        };

        int code = Run.on(failing, err, Look.PLAIN, "check", Run.GSS);

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("Java heap space").doesNotContain("\tat ");
    }

    @Test
    void says_nothing_when_the_reader_of_a_pipe_has_seen_enough() {
        var pipe = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        int code = Run.on(pipe, err, Look.PLAIN, "check", Run.GSS);

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void names_the_file_that_is_not_there() {
        var run = Run.of("simulate", Run.GSS, "--round", "2016", "--plan", "no-such-plan.json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("survey: no-such-plan.json: there is no such file or folder. Correct the name.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "no/such/folder/report.html"})
    void says_so_when_no_file_can_be_written_there(String output, @TempDir Path folder) {
        var run = Run.of("report", Run.GSS, "--output", folder.resolve(output));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--output", "folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reprot", "check", "report a b"})
    void tells_how_to_be_told_more_when_the_command_is_not_understood(String words) {
        var run = words.isEmpty() ? Run.of() : Run.of((Object[]) words.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("survey: ").contains("Try 'survey").contains("--help'.");
    }

    private static OutputStream failing(RuntimeException bug) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                throw bug;
            }
        };
    }
}
