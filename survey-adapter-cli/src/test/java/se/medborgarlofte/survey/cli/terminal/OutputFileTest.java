package se.medborgarlofte.survey.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @TempDir
    Path folder;

    @Test
    void holds_what_was_written_and_leaves_nothing_beside_it() throws IOException {
        Path file = folder.resolve("report.txt");

        OutputFile.at(file).write("å\n");

        assertThat(file).usingCharset(java.nio.charset.StandardCharsets.UTF_8).hasContent("å\n");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void may_be_read_by_whoever_may_read_any_new_file() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "");
        Path file = folder.resolve("report.txt");

        OutputFile.at(file).write("text");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void replaces_what_a_link_leads_to_and_keeps_the_link() throws IOException {
        Path file = Files.writeString(folder.resolve("2016.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), file);

        OutputFile.at(link).write("new");

        assertThat(link).isSymbolicLink();
        assertThat(file).usingCharset(java.nio.charset.StandardCharsets.UTF_8).hasContent("new");
    }

    @Test
    void is_not_replaced_when_somebody_else_has_written_it_meanwhile() throws IOException {
        Path file = folder.resolve("report.txt");
        var output = OutputFile.at(file);
        Files.writeString(file, "theirs");

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> output.write("ours"));

        assertThat(file).usingCharset(java.nio.charset.StandardCharsets.UTF_8).hasContent("theirs");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void is_not_made_again_when_somebody_has_removed_it_meanwhile() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");
        var output = OutputFile.at(file);
        Files.delete(file);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> output.write("ours"));

        assertThat(file).doesNotExist();
    }

    @Test
    void names_itself_and_no_other_file_where_nothing_can_be_written() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc")), "there is no folder that nobody can write in");
        var output = OutputFile.at(Path.of("/proc/report.html"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> output.write("ours"))
                .havingCause()
                .withMessage("/proc/report.html: nothing can be written in that folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"survey.json", "rounds/2018/responses.csv", "rounds/2018/figures.csv", "releases/2018-1.json"})
    void is_never_a_part_of_a_survey_in_a_folder(String name) throws IOException {
        Path survey = Files.createDirectories(folder.resolve("town"));
        Files.writeString(survey.resolve("survey.json"), "{}");
        Files.createDirectories(survey.resolve("rounds/2018"));
        Files.createDirectories(survey.resolve("releases"));

        assertThatExceptionOfType(NotWritable.class)
                .isThrownBy(() -> OutputFile.at(survey.resolve(name)))
                .withMessageContaining("belongs to a survey");
    }

    @Test
    void may_stand_beside_what_a_survey_is_made_of() throws IOException {
        Path report = folder.resolve("report.html");
        Files.writeString(folder.resolve("survey.json"), "{}");

        OutputFile.at(report).write("first");
        OutputFile.at(report).write("second");

        assertThat(report).hasContent("second");
    }

    /** As {@code --output >(…)} of a shell names one. */
    @Test
    void simply_passes_the_text_on_to_a_pipe_that_has_a_number_only() throws IOException {
        assumeTrue(Files.isDirectory(OPEN_FILES), "open files have no names here");
        var before = pipes();
        var pipe = Pipe.open();
        var opened = pipes();
        opened.removeAll(before);

        OutputFile.at(opened.get(0)).write("text");

        var read = ByteBuffer.allocate(4);
        pipe.source().read(read);
        assertThat(new String(read.array(), StandardCharsets.UTF_8)).isEqualTo("text");
        pipe.source().close();
        pipe.sink().close();
    }

    private static List<Path> pipes() throws IOException {
        List<Path> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(OPEN_FILES)) {
            for (var file : files) {
                if (Files.isSymbolicLink(file)
                        && Files.readSymbolicLink(file).toString().startsWith("pipe:")) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    @Test
    void simply_passes_the_text_on_to_a_device() throws IOException {
        Path device = Path.of("/dev/null");

        OutputFile.at(device).write("text");

        assertThat(device).exists();
        assertThat(Files.isRegularFile(device)).isFalse();
    }
}
