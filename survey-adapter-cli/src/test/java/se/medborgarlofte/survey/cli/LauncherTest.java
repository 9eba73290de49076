package se.medborgarlofte.survey.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/survey} with a Java that only says what it was told, in place of the real one. */
@Timeout(60)
class LauncherTest {

    private static final String JAVA = """
            #!/bin/sh
            for word in "$@"; do
                case $word in
                    -XX:DumpLoadedClassList=*) echo a/Class >"${word#*=}" ;;
                    -XX:SharedArchiveFile=*) archive=${word#*=} ;;
                esac
            done
            case " $* " in
                *' -Xshare:dump '*) %s ;;
            esac
            echo "$@"
            exit 3
            """;

    @TempDir
    Path home;

    @BeforeEach
    void a_program_that_has_been_built() throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(target());
        Files.copy(Path.of("..", "bin", "survey"), home.resolve("bin/survey"));
        Files.writeString(target().resolve("survey.jar"), "");
        Files.setLastModifiedTime(target().resolve("survey.jar"), FileTime.from(Instant.EPOCH));
    }

    private Path target() {
        return home.resolve("survey-adapter-cli/target");
    }

    private void java(String dumping) throws IOException {
        var java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, JAVA.formatted(dumping));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run survey(String... words) throws Exception {
        var command = new ArrayList<>(List.of("sh", home.resolve("bin/survey").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        var process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private List<String> beside() throws IOException {
        try (var files = Files.list(target())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Nobody waits for the archive but a test, which must not take the folder away beneath it. */
    private void waitFor(String kind) throws Exception {
        while (beside().stream().noneMatch(name -> name.endsWith(kind))
                || beside().stream().anyMatch(name -> name.endsWith(".making"))) {
            Thread.sleep(20);
        }
    }

    @Test
    void says_nothing_but_what_the_program_says_while_an_archive_is_made() throws Exception {
        java("echo dumping; echo loud >&2; echo x >\"$archive\"; exit 0");

        var run = survey("check", "a town");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).endsWith("survey.jar check a town\n").hasLineCount(1);
        assertThat(run.err()).isEmpty();
        waitFor(".jsa");
    }

    @Test
    void starts_from_the_archive_once_there_is_one() throws Exception {
        java("echo x >\"$archive\"; exit 0");
        survey("--help");
        waitFor(".jsa");

        var run = survey("--help");

        String archive = beside().stream()
                .filter(name -> name.endsWith(".jsa"))
                .findFirst()
                .orElseThrow();
        assertThat(run.out()).contains("-XX:SharedArchiveFile=" + target().resolve(archive));
    }

    @Test
    void goes_on_without_an_archive_that_cannot_be_made() throws Exception {
        java("exit 1");
        survey("--help");
        waitFor(".none");

        var run = survey("--help");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("-Xshare:auto").doesNotContain("SharedArchiveFile");
        assertThat(run.err()).isEmpty();
        assertThat(beside()).as("not tried again").hasSize(2).noneMatch(name -> name.endsWith(".making"));
    }
}
