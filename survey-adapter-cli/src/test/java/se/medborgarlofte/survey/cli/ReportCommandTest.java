package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {

    private static final Path HALMSTAD = Run.EXAMPLES.resolve("halmstad");

    @TempDir
    Path folder;

    @Test
    void writes_the_report_and_prints_a_summary_that_says_the_figures_are_invented() {
        Path file = folder.resolve("report.html");

        var run = Run.of("report", HALMSTAD, "--output", file);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Halmstad – övning med påhittade siffror", "Påhittade siffror", "35 procent")
                .endsWith("Skrivet: " + file + "\n");
        assertThat(file).content().startsWith("<!DOCTYPE html>").contains("lang=\"sv\"");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void prints_the_whole_report_to_the_terminal_when_no_file_is_named() {
        var run = Run.of("report", HALMSTAD, "--round", "2016");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("26 procent", "Centrum").doesNotContain("Skrivet");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "text, Afraid", "json, {", "csv, 'round,indicator'"})
    void writes_each_format_the_same_every_time(String format, String beginning) {
        var run = Run.of("report", Run.GSS, "--format", format);

        assertThat(run.out()).startsWith(beginning);
        assertThat(run).isEqualTo(Run.of("report", Run.GSS, "--format", format));
    }

    @ParameterizedTest
    @CsvSource({"r.html, <!DOCTYPE html>", "r.txt, Afraid", "r.JSON, {", "r.csv, 'round,indicator'"})
    void takes_the_format_from_the_name_of_the_file(String name, String beginning) {
        Path file = folder.resolve(name);

        Run.of("report", Run.GSS, "--output", file);

        assertThat(file).content().startsWith(beginning);
    }

    @Test
    void asks_for_the_format_when_the_name_does_not_tell() {
        Path file = folder.resolve("report");

        var run = Run.of("report", Run.GSS, "--output", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("say --format");
        assertThat(file).doesNotExist();
    }

    @Test
    void says_nothing_when_it_is_to_be_quiet() {
        assertThat(Run.of("report", Run.GSS, "--quiet", "--output", folder.resolve("r.html")))
                .isEqualTo(new Run(0, "", ""));
    }

    @Test
    void speaks_the_first_language_of_the_survey_unless_told_another() {
        var swedish = Run.of("--lang", "sv", "report", Run.GSS, "--round", "2016");
        var unsaid = Run.of("report", Run.GSS, "--round", "2016");

        assertThat(swedish.out()).contains("32 procent");
        assertThat(unsaid.out()).contains("32 percent");
    }

    @Test
    void knows_which_languages_it_speaks() {
        var run = Run.of("report", Run.GSS, "--lang", "fi");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--lang", "'fi' is not one of sv, en");
    }

    @Test
    void leaves_an_earlier_report_as_it_was_when_it_cannot_make_another() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "last year's");
        var broken = Town.answered(folder.resolve("town")).edit("rounds/1/responses.csv", "trygghet-1", "trygghet-9");

        var run = Run.of("report", broken, "--output", file);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("rounds/1/responses.csv:2");
        assertThat(file).usingCharset(java.nio.charset.StandardCharsets.UTF_8).hasContent("last year's");
    }

    @Test
    void says_where_many_warnings_are_told_and_goes_on() {
        Run.of("init", folder);

        var run = Run.of("report", folder, "--round", "1", "--lang", "sv");

        assertThat(run.err())
                .startsWith("Varningar om det som lästes: 18. survey check visar dem.\n")
                .doesNotContain("{kommun}");
    }

    @Test
    void tells_of_warnings_and_goes_on() throws IOException {
        var town = Town.answered(folder).edit("survey.json", "{\n", "{ \n");

        var run = Run.of("report", town, "--round", "1");

        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("survey.json:1: warning: ");
        assertThat(run.out()).isNotEmpty();
    }
}
