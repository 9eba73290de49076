package se.medborgarlofte.survey.io.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.stats.indicator.IndicatorTable;
import se.medborgarlofte.survey.stats.indicator.IndicatorsOfRound;

/** The code of the README, run; what stands between the marks there is what stands between them here. */
class UserGuideTest {

    private static final Path ROOT = Path.of("..");

    private static IndicatorTable embedded(String folder) {
        // begin
        var constraints = Constraints.standard();
        var catalogue = Catalogue.indicators();
        var store = Stores.open(folder, constraints).orThrow();

        var check = new CheckSurvey(store.surveys(), store.responses(), constraints, catalogue);
        var programme = check.programme().orThrow(); // InvalidInput carries every finding

        var round = programme.round(new RoundId("2016")).orElseThrow();
        var rounds = new ReadRound(store.responses(), constraints);
        var table = new IndicatorsOfRound(rounds, catalogue, Catalogue.reportingRules()).of(programme, round);
        table.figures().forEach(figure -> System.out.println(figure.indicator().id() + " " + figure.value()));
        // end
        return table;
    }

    @Test
    void the_code_of_the_readme_gives_the_share_that_r_survey_gives() {
        var table = embedded("../examples/gss-fear");

        // svyciprop(~fear_2016, subset(design, !is.na(fear_2016)), method = "beta"), R survey 4.5, case gss-fear-2016
        assertThat(table.figures().get(0).value().orElseThrow()).isCloseTo(0.31529249774697415, within(1e-9));
    }

    @Test
    void the_readme_shows_the_code_that_runs_here() throws IOException {
        String source = Files.readString(Path.of("src/test/java/se/medborgarlofte/survey/io/guide/UserGuideTest.java"));
        String code = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("        // end"))
                .lines()
                .map(line -> line.replaceFirst("^ {8}", ""))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(ROOT.resolve("README.md")).replace("\"examples/gss-fear\"", "folder"))
                .contains("```java\n" + code + "\n```\n");
    }
}
