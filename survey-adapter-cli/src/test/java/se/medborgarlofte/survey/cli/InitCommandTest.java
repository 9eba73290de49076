package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    Path folder;

    @Test
    void makes_a_survey_with_nothing_wrong_in_it() {
        var run = Run.of("init", folder.resolve("town"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Begin with README.md");
        assertThat(Run.of("check", folder.resolve("town")).code()).isZero();
    }

    @Test
    void says_nothing_when_it_is_to_be_quiet() {
        assertThat(Run.of("init", "-q", folder)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void leaves_a_folder_alone_that_has_anything_in_it() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        var run = Run.of("init", folder);

        assertThat(run.code()).isEqualTo(4);
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("notes.txt"));
        assertThat(folder.resolve("notes.txt"))
                .usingCharset(java.nio.charset.StandardCharsets.UTF_8)
                .hasContent("mine");
    }
}
