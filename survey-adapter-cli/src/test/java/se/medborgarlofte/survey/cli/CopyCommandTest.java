package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyCommandTest {

    @TempDir
    Path folder;

    private Path database() {
        return folder.resolve("gss.db");
    }

    @Test
    void a_database_answers_every_command_as_its_folder_does() {
        var copied = Run.of("copy", Run.GSS, database());

        assertThat(copied.code()).isZero();
        assertThat(copied.out()).isEmpty();
        assertThat(copied.err()).contains("3,655 answers and all else in");
        assertThat(Run.of("check", database())).isEqualTo(Run.of("check", Run.GSS));
        assertThat(Run.of("report", database(), "--format", "json", "--round", "2016"))
                .isEqualTo(Run.of("report", Run.GSS, "--format", "json", "--round", "2016"));
        assertThat(Run.of("indicators", database(), "--round", "2020").out())
                .isEqualTo(Run.of("indicators", Run.GSS, "--round", "2020").out());
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(database()));
    }

    @Test
    void an_exercise_is_rehearsed_in_a_database_too() throws IOException {
        var town = Town.exercise(folder.resolve("town"));
        Run.of("copy", town, database());

        var simulated = Run.of("simulate", database(), "--round", "1", "--seed", "1");

        assertThat(simulated.code()).isZero();
        Run.of("simulate", town, "--round", "1", "--seed", "1");
        Run.of("copy", database(), folder.resolve("back"));
        assertThat(folder.resolve("back/rounds/1/responses.csv"))
                .hasSameBinaryContentAs(town.folder().resolve("rounds/1/responses.csv"));
    }

    @Test
    void leaves_alone_what_is_there() throws IOException {
        Files.writeString(database(), "mine");

        var run = Run.of("copy", Run.GSS, database());
        var sure = Run.of("copy", "--yes", Run.GSS, database());

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("There is something in");
        assertThat(sure.code()).isEqualTo(5);
        assertThat(sure.err()).contains("something else than a survey");
        assertThat(Files.readString(database())).isEqualTo("mine");
    }

    @Test
    void replaces_a_survey_only_when_told_to_and_never_by_itself() throws IOException {
        var town = Town.exercise(folder.resolve("town"));
        Run.of("copy", town, database());

        assertThat(Run.of("copy", Run.GSS, database()).code()).isEqualTo(5);
        var ontoItself = Run.of("copy", "--yes", database(), database());
        assertThat(ontoItself.code()).isEqualTo(5);
        assertThat(ontoItself.err()).contains("are the same survey");
        assertThat(Run.of("copy", "--yes", Run.GSS, database()).code()).isZero();
        assertThat(Run.of("check", database())).isEqualTo(Run.of("check", Run.GSS));
    }

    @Test
    void copies_nothing_of_a_survey_with_errors() throws IOException {
        var town = Town.exercise(folder.resolve("town")).edit("survey.json", "\"publisher\"", "\"publisherr\"");

        var run = Run.of("copy", town, database());

        assertThat(run.code()).isEqualTo(3);
        assertThat(database()).doesNotExist();
    }

    @Test
    void copies_nothing_when_an_answer_is_wrong() throws IOException {
        var town = Town.answered(folder.resolve("town")).edit("rounds/1/responses.csv", ",web,", ",pigeon,");

        var run = Run.of("copy", town, database());

        assertThat(run.code()).isEqualTo(3);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(town.folder()));
    }

    @Test
    void never_replaces_answers_that_are_only_there() throws IOException {
        Run.of("copy", Run.GSS, database());
        var older = Town.exercise(folder.resolve("town"));

        var other = Run.of("copy", "--yes", older, database());
        var same = Run.of("copy", "--yes", Run.GSS, database());

        assertThat(other.code()).isEqualTo(5);
        assertThat(other.err()).contains("answers that are not in");
        assertThat(same.code()).isZero();
        assertThat(Run.of("check", database())).isEqualTo(Run.of("check", Run.GSS));
    }

    @Test
    void makes_the_folders_that_the_copy_lies_in() {
        var nested = folder.resolve("backups/2026/gss.db");

        assertThat(Run.of("copy", Run.GSS, nested).code()).isZero();
        assertThat(Run.of("check", nested)).isEqualTo(Run.of("check", Run.GSS));
    }

    @Test
    void nothing_is_written_in_place_of_a_survey_by_another_command() throws IOException {
        Run.of("copy", Run.GSS, database());
        byte[] before = Files.readAllBytes(database());

        var run = Run.of("check", Run.GSS, "--output", database());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("belongs to a survey");
        assertThat(Files.readAllBytes(database())).isEqualTo(before);
    }
}
