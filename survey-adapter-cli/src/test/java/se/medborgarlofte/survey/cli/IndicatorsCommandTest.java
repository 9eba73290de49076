package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsCommandTest {

    private static final Pattern NUMBER = Pattern.compile("\"(\\w+)\": ([-0-9.E]+)");

    @TempDir
    Path folder;

    /** case gss-fear-2016 of the reference values: svymean of afraid over svydesign(~psu, ~strata, ~weight), R survey. */
    @Test
    void agrees_with_r_survey_on_real_answers() {
        var run = Run.of("indicators", Run.GSS, "--round", "2016", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"round\": \"2016\"", "\"exercise\": false", "\"rules\": \"reporting-1\"", "\"by\": {}");
        var all = numbers(
                run.out().substring(run.out().indexOf("\"by\": {}"), run.out().indexOf("\"AREA\"")));
        assertThat(all.get("estimate")).isCloseTo(0.31529249774697415, within(1e-9));
        assertThat(all.get("se")).isCloseTo(0.014088093983268083, within(1e-9));
        assertThat(all)
                .containsKeys("eligible", "asked", "answered", "valid", "weighted", "lower", "upper", "df", "nEff");
    }

    private static Map<String, Double> numbers(String json) {
        return NUMBER.matcher(json)
                .results()
                .collect(toMap(match -> match.group(1), match -> Double.valueOf(match.group(2)), (one, other) -> one));
    }

    @Test
    void gives_an_open_round_no_precision_in_any_form() throws IOException {
        var town = Town.answered(folder);

        var json = Run.of("indicators", town, "--format", "json");
        var csv = Run.of("indicators", town, "--format", "csv");
        var text = Run.of("indicators", town);

        assertThat(json.out())
                .contains("\"exercise\": true", "\"reason\": \"NOT_A_SAMPLE\"", "\"kind\": \"open_web\"")
                .doesNotContain("\"se\"", "\"lower\"", "\"upper\"", "\"df\"", "\"nEff\"", "\"deff\"", "confidence");
        assertThat(csv.out().lines().findFirst().orElseThrow())
                .isEqualTo("round,indicator,version,variable,category,eligible,asked,answered,valid,weighted,estimate,"
                        + "reason");
        assertThat(text.prose()).contains("Nothing is hidden", "Full precision is in json and csv");
        assertThat(text.out())
                .contains("Invented answers for practice. They say nothing about", "Not a sample")
                .doesNotContain("interval", "effect");
    }

    @Test
    void has_every_figure_of_the_json_in_the_csv() {
        var json = Run.of("indicators", Run.GSS, "--round", "2016", "--format", "json");
        var csv = Run.of("indicators", Run.GSS, "--round", "2016", "--format", "csv");

        var estimates = Pattern.compile("\"estimate\": ([0-9.]+)")
                .matcher(json.out())
                .results()
                .toList();
        var rows = csv.out().lines().skip(1).toList();
        assertThat(rows).hasSameSizeAs(estimates).hasSizeGreaterThan(10);
        assertThat(rows.get(0))
                .startsWith("2016,I_AFRAID_NIGHT,1,,,")
                .contains(estimates.get(0).group(1));
    }

    @Test
    void tells_the_operator_the_base_and_what_the_figures_are_for() {
        var run = Run.of("indicators", Run.GSS, "--round", "2016", "--lang", "sv");

        assertThat(run.out())
                .contains("Omgång 2016", "inte att publicera", "reporting-1", "Bas: ", "Alla", "31,5", "28,7–34,4");
        assertThat(run.tooWide()).isEmpty();
    }

    @Test
    void tells_about_the_latest_closed_round_unless_another_is_named() {
        assertThat(Run.of("indicators", Run.GSS)).isEqualTo(Run.of("indicators", Run.GSS, "--round", "2020"));
    }

    @Test
    void names_the_rounds_there_are_when_another_is_asked_for() {
        var run = Run.of("indicators", Run.GSS, "--round", "2017");

        assertThat(run)
                .isEqualTo(
                        new Run(3, "", "error: There is no round 2017. Choose one of these: 2016, 2020.\n1 error.\n"));
    }

    @Test
    void says_so_when_no_round_is_closed() throws IOException {
        var run = Run.of("indicators", Town.in(folder));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("No round is closed", "--round: 1.");
    }

    @Test
    void names_the_strata_that_need_a_rule_and_what_to_write() throws IOException {
        var lonely = Copy.of(Run.EXAMPLES.resolve("gss-fear"), folder)
                .edit("rounds/2020/round.json", "  \"lonelyUnits\": \"adjust\",\n", "");

        var run = Run.of("indicators", lonely, "--round", "2020");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("rounds/2020/round.json: lonelyUnits: error: Stratum ")
                .contains("\"lonelyUnits\": \"adjust\"", "certainty", "remove", "average");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "JSON"})
    void writes_the_same_bytes_to_a_file_as_to_standard_output(String format) {
        Path file = folder.resolve("indicators");

        var toFile = Run.of("indicators", Run.GSS, "--format", format, "--output", file);
        var toOut = Run.of("indicators", Run.GSS, "--format", format, "--output", "-");

        assertThat(toFile).isEqualTo(new Run(0, "", ""));
        assertThat(file).usingCharset(java.nio.charset.StandardCharsets.UTF_8).hasContent(toOut.out());
    }

    @Test
    void knows_its_formats() {
        var run = Run.of("indicators", Run.GSS, "--format", "xlsx");

        assertThat(run.code()).isEqualTo(2);
        assertThat(List.of("text", "json", "csv"))
                .allSatisfy(format -> assertThat(run.err()).contains(format));
    }
}
