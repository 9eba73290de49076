package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCommandTest {

    @TempDir
    Path folder;

    @Test
    void makes_public_what_is_told_of_a_closed_round_in_folder_and_database_alike() throws IOException {
        var town = Town.answered(folder.resolve("town"));
        Run.of("copy", town, folder.resolve("town.db"));

        var run = Run.of("release", town, "--round", "1");
        var inDatabase = Run.of("release", folder.resolve("town.db"), "--round", "1");

        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("1-1 [0-9a-f]{64}\n");
        assertThat(run.err()).containsPattern("Release 1-1 of \\d{1,2} [A-Z][a-z]+ \\d{4} is in");
        assertThat(inDatabase.out()).isEqualTo(run.out());
        Run.of("copy", folder.resolve("town.db"), folder.resolve("back"));
        assertThat(folder.resolve("back/releases/1-1.json"))
                .hasSameBinaryContentAs(town.folder().resolve("releases/1-1.json"));
        assertThat(Run.of("check", town).code()).isZero();
    }

    @Test
    void makes_a_new_one_only_when_something_has_changed() throws IOException {
        var town = Town.answered(folder.resolve("town"));
        var first = Run.of("release", town, "--round", "1");

        assertThat(Run.of("release", town, "--round", "1").out()).isEqualTo(first.out());
        Run.of("simulate", town, "--round", "1", "--seed", "2", "--yes");
        assertThat(Run.of("release", town, "--round", "1").out()).startsWith("1-2 ");
    }

    @Test
    void makes_nothing_public_of_a_round_that_is_not_closed() throws IOException {
        var town = Town.exercise(folder.resolve("town"));
        Run.of("simulate", town, "--round", "1", "--seed", "1");

        var run = Run.of("release", town, "--round", "1");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(town.folder().resolve("releases")).doesNotExist();
    }

    @Test
    void will_not_go_on_from_a_release_that_was_changed() throws IOException {
        var town = Town.answered(folder.resolve("town"));
        Run.of("release", town, "--round", "1");
        Path release = town.folder().resolve("releases/1-1.json");
        Files.writeString(release, Files.readString(release).replaceFirst("\"answers\": 1000", "\"answers\": 1001"));

        var run = Run.of("release", town, "--round", "1");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("releases/1-1.json").contains("digest");
        assertThat(Run.of("check", town).out()).contains("releases/1-1.json").contains("digest");
    }
}
