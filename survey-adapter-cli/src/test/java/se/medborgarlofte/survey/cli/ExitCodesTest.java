package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.survey.cli.terminal.Look;

/** One promise to scripts for each number a command can end with. */
class ExitCodesTest {

    @TempDir
    Path folder;

    @Test
    void ends_with_0_when_it_is_done_although_there_were_warnings() throws IOException {
        Town.in(folder).edit("survey.json", "{\n", "{ \n");

        var run = Run.of("check", folder);

        assertThat(run.out()).contains("survey.json:1: warning: ", "1 warning.").doesNotContain("error");
        assertThat(run.code()).isZero();
    }

    @Test
    void ends_with_1_when_the_machine_fails() {
        var full = new Breaking(() -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        });
        var err = new ByteArrayOutputStream();

        int code = Run.on(full, err, Look.PLAIN, "check", Run.GSS);

        assertThat(code).isEqualTo(1);
        assertThat(err).hasToString("survey: No space left on device\nsurvey: --debug shows where.\n");
    }

    @Test
    void ends_with_2_when_it_is_not_written_as_it_must_be() {
        var run = Run.of("report", "--fomrat", "csv", Run.GSS);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--fomrat", "Possible solutions: --format", "Try 'survey report --help'.");
    }

    @Test
    void ends_with_3_when_something_is_wrong_with_the_input() throws IOException {
        Town.in(folder).edit("areas.json", "\"OMRADE_B\"", "\"OMRADE_A\"");

        var run = Run.of("check", folder);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("areas.json: areas[1]", ": error: ");
    }

    @Test
    void ends_with_4_when_a_rule_forbids_it() throws IOException {
        Town.in(folder);

        var run = Run.of("report", folder, "--round", "1");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("error: Round 1 is not closed, and only closed rounds may be reported."
                        + " Wait until its fieldwork has ended.\n");
    }

    @Test
    void ends_with_5_when_somebody_else_has_written_the_output_meanwhile() throws IOException {
        var town = Town.answered(folder.resolve("town")).edit("survey.json", "{\n", "{ \n");
        Path output = folder.resolve("indicators.csv");
        var talk = new Breaking(() -> Files.writeString(output, "somebody else's"));

        int code = Run.on(new ByteArrayOutputStream(), talk, Look.PLAIN, "indicators", town, "--output", output);

        assertThat(code).isEqualTo(5);
        assertThat(output).usingCharset(java.nio.charset.StandardCharsets.UTF_8).hasContent("somebody else's");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    /** A stream that does something else when it is written to. */
    private static final class Breaking extends OutputStream {

        private final Doing doing;

        private Breaking(Doing doing) {
            this.doing = doing;
        }

        private interface Doing {
            void now() throws IOException;
        }

        @Override
        public void write(int b) throws IOException {
            doing.now();
        }
    }
}
