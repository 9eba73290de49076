package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.cli.terminal.Look;

class CheckCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gss-fear", "halmstad"})
    void finds_nothing_wrong_with_the_examples(String example) {
        var run = Run.of("check", Run.EXAMPLES.resolve(example));

        assertThat(run).isEqualTo(new Run(0, "Nothing wrong was found.\n", ""));
    }

    @Test
    void tells_the_place_and_what_is_wrong_of_every_finding_and_how_many_they_are() throws IOException {
        broken();

        var run = Run.of("check", folder);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("areas.json: areas[1]") && line.contains(": error: "))
                .anyMatch(line -> line.startsWith("survey.json:1: warning: "))
                .last()
                .asString()
                .matches("\\d+ errors? and 1 warning\\.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tells_the_same_in_swedish() throws IOException {
        broken();

        var run = Run.of("check", folder, "--lang", "sv");

        assertThat(run.out())
                .contains(": fel: ", ": varning: ", " och 1 varning.\n")
                .doesNotContain("error", "warning");
    }

    @Test
    void hands_the_findings_to_programs_as_json() throws IOException {
        broken();

        var run = Run.of("check", folder, "--format", "json");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains(
                        "\"severity\": \"error\"",
                        "\"code\": \"area.repeated\"",
                        "\"document\": \"areas.json\"",
                        "\"parameters\": {\n        \"area\": \"OMRADE_A\"",
                        "\"message\": \"",
                        "\"line\": 1",
                        "\"warnings\": 1\n}\n");
    }

    @Test
    void says_how_bad_it_is_in_words_and_underlines_it_in_colour_only_for_who_wants_it() throws IOException {
        broken();

        var coloured = Run.at(new Look(true, false), "check", folder);
        var plain = Run.of("check", folder);

        assertThat(coloured.out()).contains("\u001b[");
        assertThat(coloured.out().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.out());
    }

    @Test
    void gives_the_same_bytes_every_time() throws IOException {
        broken();

        assertThat(Run.of("check", folder)).isEqualTo(Run.of("check", folder));
    }

    @Test
    void tells_one_fault_in_many_rows_by_the_first_and_the_last_of_them() throws IOException {
        var town = Copy.of(Path.of(Run.GSS), folder).edit("rounds/2016/round.json", "\"not_recorded\"", "\"web\"");

        var run = Run.of("check", town, "--lang", "sv");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).hasSizeLessThan(60);
        assertThat(run.out()).contains("responses.csv:2: mode: fel: ", " likadana före den här visas inte");
    }

    @Test
    void tells_what_a_new_survey_leaves_to_fill_in() throws IOException {
        Run.of("init", folder);

        var run = Run.of("check", folder);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("survey.json: texts.contact.sv: warning: {telefon och e-post för frågor} is left");
    }

    @Test
    void tells_of_a_folder_that_is_not_there() {
        var run = Run.of("check", folder.resolve("nowhere"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("There is no folder " + folder.resolve("nowhere"));
    }

    private void broken() throws IOException {
        Town.in(folder).edit("areas.json", "\"OMRADE_B\"", "\"OMRADE_A\"").edit("survey.json", "{\n", "{ \n");
    }
}
