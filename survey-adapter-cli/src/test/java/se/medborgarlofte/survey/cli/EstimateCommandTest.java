package se.medborgarlofte.survey.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EstimateCommandTest {

    private static final Path DATA = ReferenceCommand.FOLDER.resolve("data");

    private static final String SMALL = """
            stratum,unit,w,sex,safe,score
            1,1,2,F,1,3
            1,1,2,M,2,5
            1,2,2,F,1,
            2,1,3,M,2,6
            2,2,3,F,,9
            2,2,3,NA,1,8
            """;

    @TempDir
    Path folder;

    private Path small() throws IOException {
        return file("small.csv", SMALL);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Run onEnusc(Object... more) {
        var words = new ArrayList<Object>(List.of("estimate", DATA.resolve("enusc2019.csv")));
        words.addAll(List.of("--ids", "Conglomerado", "--strata", "VarStrat", "--weight", "Fact_Hog"));
        words.addAll(List.of("--lonely-psu", "certainty", "--share", "VA_DC=1"));
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }

    private static JsonNode json(Run run) {
        assertThat(run.err()).isEmpty();
        return JsonMapper.shared().readTree(run.out());
    }

    /** Published by the statistics office of Chile; case enusc2019 of the reference values, R survey 4.5. */
    @Test
    void agrees_with_the_published_share_of_crime_victims_in_chile() {
        var text = onEnusc();
        var estimate = json(onEnusc("--format", "json")).get("estimates").get(0);

        assertThat(text.out()).containsPattern("All +23\\.34 +0\\.5625 +22\\.\\d\\d–24\\.\\d\\d +486 +24,465 ");
        assertThat(estimate.get("estimate").doubleValue()).isCloseTo(0.2334, within(5e-5));
        assertThat(estimate.get("se").doubleValue()).isCloseTo(0.005625, within(5e-7));
    }

    @Test
    void writes_json_in_the_shape_that_programs_rely_on() throws IOException {
        var root = json(Run.of(
                "estimate",
                small(),
                "--weight",
                "w",
                "--strata",
                "stratum",
                "--ids",
                "unit",
                "--nest",
                "--by",
                "sex",
                "--share",
                "safe=1",
                "--missing",
                "NA",
                "--where",
                "score > 0",
                "--lonely-psu",
                "certainty",
                "--format",
                "json"));

        assertThat(root.propertyNames()).containsExactly("design", "estimates");
        assertThat(root.get("design").toString())
                .contains("\"weight\":\"w\"", "\"stratum\":\"stratum\"", "\"ids\":[\"unit\"]", "\"nest\":true")
                .contains("\"lonelyPsu\":\"certainty\"", "\"where\":\"score > 0\"", "\"rows\":6", "\"inDomain\":5")
                .contains("\"strata\":2", "\"psus\":4", "\"df\":2", "\"level\":0.95", "\"interval\":\"korn_graubard\"");
        assertThat(root.get("estimates").size()).isEqualTo(2);
        assertThat(root.get("estimates").get(0).toString())
                .startsWith("{\"statistic\":\"share\",\"variable\":\"safe\",\"value\":\"1\",\"by\":{\"sex\":\"F\"},");
    }

    @Test
    void gives_all_numbers_of_an_estimate() throws IOException {
        var estimate = json(Run.of("estimate", small(), "--mean", "score", "--format", "json"))
                .get("estimates")
                .get(0);

        assertThat(estimate.propertyNames())
                .containsExactly(
                        "statistic", "variable", "by", "estimate", "se", "lower", "upper", "df", "n", "nEff", "deff");
        assertThat(estimate.get("by").isEmpty()).isTrue();
        assertThat(estimate.get("estimate").doubleValue()).isCloseTo(6.2, within(1e-12));
    }

    @Test
    void says_why_instead_of_a_number_where_there_is_none() throws IOException {
        var file = small();

        var json = json(Run.of("estimate", file, "--mean", "score", "--where", "sex == X", "--format", "json"));
        var none = json(
                Run.of("estimate", file, "--mean", "score", "--where", "sex == X", "--by", "sex", "--format", "json"));
        var text = Run.of("estimate", file, "--mean", "score", "--where", "score == 9", "--lang", "sv");

        assertThat(json.get("estimates").get(0).toString())
                .isEqualTo("{\"statistic\":\"mean\",\"variable\":\"score\",\"by\":{},\"n\":0,\"reason\":\"EMPTY\"}");
        assertThat(none.get("estimates").isArray()).isTrue();
        assertThat(none.get("estimates").isEmpty()).isTrue();
        assertThat(text.out())
                .contains("Medelvärde av score", "inga frihetsgrader")
                .doesNotContain("NaN");
    }

    @Test
    void writes_a_row_for_each_figure_as_csv() throws IOException {
        var file = file("n.csv", "n,area,y\n1,A,1\n1,B,2\n2,A,3\n1,A,4\n");

        var run = Run.of("estimate", file, "--mean", "y", "--share", "y", "--by", "n,area", "--format", "csv");

        var lines = run.out().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("statistic,variable,value,by.n,area,estimate,se,lower,upper,df,n,nEff,deff,reason");
        assertThat(lines).hasSize(1 + 5 * 3);
        assertThat(lines.get(1))
                .startsWith("mean,y,,1,A,2.5,1.2247448713")
                .contains(",1,2,")
                .endsWith(",");
        assertThat(lines.get(2)).isEqualTo("mean,y,,1,B,2,,,,,1,,,NO_DF");
    }

    @Test
    void reads_a_packed_file_like_an_unpacked_one() throws IOException {
        var packed = folder.resolve("small.csv.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            gzip.write(SMALL.getBytes(UTF_8));
        }

        var one = Run.of("estimate", small(), "--mean", "score", "--total", "w");
        var other = Run.of("estimate", packed, "--mean", "score", "--total", "w");

        assertThat(other.out().replace(".csv.gz", ".csv")).isEqualTo(one.out());
    }

    @Test
    void takes_several_values_after_an_option_or_the_option_several_times() throws IOException {
        var file = small();

        var several = Run.of("estimate", file, "--mean", "score", "w", "--share", "safe=1,2", "sex=F");
        var again =
                Run.of("estimate", file, "--mean", "score", "--mean", "w", "--share", "safe=1,2", "--share", "sex=F");
        var commas = Run.of("estimate", file, "--mean", "score,w", "--share", "safe=1,2", "sex=F");

        assertThat(several.code()).isZero();
        assertThat(again).isEqualTo(several);
        assertThat(commas).isEqualTo(several);
        assertThat(several.out()).contains("Mean of w", "Share of safe = 1 or 2", "Share of sex = F");
    }

    @Test
    void writes_every_statistic_in_both_languages() throws IOException {
        var file = small();

        var words = List.of("--total", "w", "--ratio", "score/w", "--quantile", "score:0.5", "--share", "safe");

        assertThat(asked(file, words, "en").out())
                .contains(
                        "Total of w", "Ratio score/w", "Quantile of score at 0.5", "Share of safe = 2", "s.e., points");
        assertThat(asked(file, words, "sv").out())
                .contains(
                        "Summa av w",
                        "Kvot score/w",
                        "Kvantil av score vid 0,5",
                        "Andel med safe = 2",
                        "i redovisningsgruppen");
    }

    /** Of which the comma belongs to the answer where no others were named with it. */
    @Test
    void tells_an_answer_with_a_comma_from_several_answers() throws IOException {
        var file = file("comma.csv", "sound\n\"a,b\"\na\nb\nc\n");

        assertThat(asked(file, List.of("--share", "sound"), "sv").out())
                .contains("Andel med sound = a,b\n", "Andel med sound = c\n");
        assertThat(asked(file, List.of("--share", "sound=a,b,c"), "sv").out())
                .contains("Andel med sound = a, b eller c\n");
    }

    private static Run asked(Path file, List<String> words, String language) {
        var all = new ArrayList<Object>(List.of("estimate", file, "--lang", language));
        all.addAll(words);
        return Run.of(all.toArray());
    }

    @Test
    void tells_of_rows_outside_a_margin_and_goes_on() throws IOException {
        var sexes = file("sex.csv", "sex,total\nF,30\nM,20\n");

        var run = Run.of("estimate", small(), "--weight", "w", "--rake", sexes, "--total", "w", "--format", "json");
        var quiet = Run.of("estimate", small(), "--weight", "w", "--rake", sexes, "--total", "w", "--quiet");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("sex.csv: warning: Rows of the data that are in none of these categories: 1.");
        assertThat(quiet.err()).isEmpty();
        assertThat(JsonMapper.shared()
                        .readTree(run.out())
                        .get("design")
                        .get("population")
                        .doubleValue())
                .isCloseTo(50, within(1e-9));
    }

    @Test
    void tells_everything_wrong_with_all_files_at_once() throws IOException {
        var data = file("bad.csv", "stratum,unit,w,N,y\n1,1,-1,1,1\n1,2,,1,x\n2,2,heavy,5,2\n2,3,1,5,\"3,5\"\n");
        var margin = file("sex.csv", "sex,total\nF,many\n");
        var scales = file("scales.txt", "1\nx\n");

        var run = Run.of(
                "estimate",
                data,
                "--weight",
                "w",
                "--strata",
                "stratum",
                "--ids",
                "unit",
                "--fpc",
                "N",
                "--mean",
                "y",
                "--by",
                "area",
                "--rake",
                margin);
        var replicated = Run.of(
                "estimate",
                data,
                "--weight",
                "w",
                "--replicates",
                "w",
                "--replicate-rscales",
                scales,
                "--mean",
                "y",
                "--rake",
                margin);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(folder + "/", "").lines().map(line -> line.replaceFirst(": error: .*", "")))
                .containsExactly(
                        "sex.csv:2: total",
                        "bad.csv:1: area",
                        "bad.csv:2: w",
                        "bad.csv:3: w",
                        "bad.csv:3: y",
                        "bad.csv:4: w",
                        "bad.csv:5: y",
                        "bad.csv:4: unit",
                        "bad.csv:2: N",
                        "9 errors.");
        assertThat(replicated.err()).contains("scales.txt:2", "sex.csv:2", "bad.csv:4: w");
    }

    @Test
    void tells_of_margins_that_cannot_be_met() throws IOException {
        var sexes = file("sex.csv", "sex,total\nF,30\nX,20\n");
        var strata = file("strata.csv", "stratum,total\n1,25\n2,25\n");
        var others = file("others.csv", "stratum,total\n1,25\n2,35\n");

        assertThat(Run.of("estimate", small(), "--rake", sexes, strata, "--mean", "w")
                        .err())
                .contains("sex.csv:3: error: Nobody in the sample is in category X");
        assertThat(Run.of("estimate", small(), "--rake", strata, others, "--mean", "w"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(3))
                .satisfies(run -> assertThat(run.err()).contains("others.csv: error: This margin adds up to 60"));
        assertThat(Run.of("estimate", small(), "--poststratify", others, "--mean", "w")
                        .code())
                .isZero();
    }

    @Test
    void names_strata_with_a_single_unit_and_what_to_say() throws IOException {
        var file = file("lonely.csv", "stratum,y\nA,1\nA,2\nB,3\n");

        var run = Run.of("estimate", file, "--strata", "stratum", "--mean", "y");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("lonely.csv: stratum: error: Stratum B has a single", "--lonely-psu");
        assertThat(Run.of("estimate", file, "--strata", "stratum", "--mean", "y", "--lonely-psu", "adjust")
                        .code())
                .isZero();
    }

    @Test
    void names_strata_with_a_single_unit_where_all_are_such() throws IOException {
        var file = file("lonely.csv", "stratum,unit,y\nA,1,1\nA,1,2\nB,2,3\nB,2,3\n");

        var run = Run.of("estimate", file, "--strata", "stratum", "--ids", "unit", "--mean", "y");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Stratum A, B has a single");
    }

    @Test
    void warns_of_an_answer_that_nobody_gave_and_of_rows_that_a_margin_takes_away() throws IOException {
        var file = file("d.csv", "kön,w,y\nKvinna,1,1\nKvinna,1,0\nMan,1,1\nMan,2,0\n");
        var margin = file("margin.csv", "kön,total\nKvinna,10\nMan,0\n");

        var run = Run.of("estimate", file, "--share", "kön=kvinna", "--lang", "sv");
        var zeroed = Run.of("estimate", file, "--weight", "w", "--mean", "y", "--rake", margin);

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("d.csv: kön: varning: Ingen har svaret \"kvinna\". De här finns: Kvinna, Man.");
        assertThat(zeroed.err()).contains("margin.csv: warning: Rows of the data in categories whose total is 0: 2.");
    }

    @Test
    void tells_what_the_figures_were_computed_with() throws IOException {
        var file = file("d.csv", "sex,w,N,y\nF,1,9,1\nF,1,9,0\nM,1,9,1\nM,2,9,0\n");
        var margin = file("sex.csv", "sex,total\nF,10\nM,10\n");

        var raked = Run.of("estimate", file, "--weight", "w", "--mean", "y", "--where", "y < 9", "--rake", margin);
        var json = Run.of(
                "estimate", file, "--mean", "y", "--poststratify", margin, "--missing", "NA", "--format", "json");

        assertThat(raked.out())
                .contains("Weights: the column w.\n", "Weights raked to " + margin, "Only rows for which y < 9.\n");
        assertThat(Run.of("estimate", file, "--mean", "y").out()).contains("none given, so every row counts as 1.");
        assertThat(Run.of("estimate", file, "--mean", "y", "--fpc", "N").out()).contains("units that --fpc says");
        assertThat(json.out()).contains("\"adjustment\": \"poststratify\"", "\"missing\": [\n      \"NA\"");
    }

    @Test
    void knows_semicolons_between_quoted_names() throws IOException {
        var run = Run.of("estimate", file("semi.csv", "\"a\";\"b\"\n1;2\n"), "--mean", "a");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("semi.csv:1: error: The columns are separated by semicolons.");
    }

    @Test
    void points_at_the_place_in_an_expression() throws IOException {
        var run = Run.of("estimate", small(), "--mean", "score", "--where", "sex == F & score > old");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("survey: --where: expected a number, not 'old'\n"
                        + "  sex == F & score > old\n"
                        + "                     ^\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "                                                     | nothing is asked for",
                "--mean w --level 95                                  | --level must lie between 0 and 1, such as 0.95 for 95 percent: 95.0",
                "--quantile w:50                                      | --quantile is not written COL:P",
                "--ratio w                                            | --ratio is not written NUM/DEN: w",
                "--mean w --interval best                             | 'best' is not one of wald",
                "--mean w --lonely-psu none                           | 'none' is not one of fail",
                "--mean w --fpc a,b                                   | populations are not of at most 1 stages",
                "--mean w --weight w --replicates r*                             | --replicates needs --replicate-scale",
                "--mean w --replicate-scale 1                         | need --replicates",
                "--mean w --replicates r* --replicate-scale 1 --nest  | --replicates stands in place of",
                "--mean w --weight w --replicates r[ --replicate-scale 1         | Unclosed character class",
                "--mean w --weight w --replicates r* --replicate-scale -1        | replicate scale is not at least 0",
                "--mean w --rake a.csv --poststratify b.csv           | choose one",
                "--mean w --rake m.csv --poststratify m.csv           | choose one",
                "--mean w --replicates r* --replicate-scale 1         | --replicates needs --weight",
                "--mean w --format xlsx                               | 'xlsx' is not one of text, json, csv",
            })
    void explains_what_is_not_written_as_it_must_be(String words, String message) throws IOException {
        var all = new ArrayList<Object>(List.of("estimate", small()));
        file("a.csv", "");
        file("m.csv", "sex,total\nF,1\nM,1\n");
        all.addAll(words == null ? List.of() : List.of((Object[]) words.split(" +")));

        var run = Run.of(all.toArray());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message, "Try 'survey estimate --help'.");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.csv", "none.csv.gz"})
    void says_that_the_file_is_not_there(String name) {
        var run = Run.of("estimate", folder.resolve(name), "--mean", "y");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(name + ": error: The file is missing.");
    }

    @Test
    void tells_of_replicates_in_the_text() throws IOException {
        var file = file("rep.csv", "w,r1,r2,r3,y\n1,0,1,2,1\n1,2,1,0,2\n1,1,1,1,4\n");

        var run = Run.of(
                "estimate", file, "--weight", "w", "--replicates", "r?", "--replicate-scale", "0.5", "--mean", "y");

        assertThat(run.out()).contains("Replicate weights: 3. Degrees of freedom: 1.");
    }
}
