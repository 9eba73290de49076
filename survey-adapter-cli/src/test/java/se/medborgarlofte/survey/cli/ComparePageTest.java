package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import se.medborgarlofte.survey.cli.terminal.Look;
import se.medborgarlofte.survey.cli.terminal.Terminal;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.verdict.ComparisonOfRounds;

class ComparePageTest {

    /** The same comparison in each language: it is compared once. */
    private static List<String> pages(String example, String first, String second) throws IOException {
        var terminal = new Terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream(), Look.PLAIN);
        var settings = new SurveyCommand();
        new CommandLine(settings).parseArgs();
        var wiring = new Wiring(new Desk(terminal, settings));
        var survey = wiring.open(Run.EXAMPLES.resolve(example).toString());
        var programme = survey.check().programme().orThrow();
        var rounds = new NamedRounds(programme);
        var later = rounds.named(second);
        var comparison = new ComparisonOfRounds(survey.comparability())
                .of(programme, rounds.before(later, first), later, Declarations.NONE, Optional.empty());
        var pages = Arrays.stream(Language.values())
                .map(language -> new ComparePage(programme, comparison, language).text())
                .toList();
        survey.store().close();
        return pages;
    }

    @ParameterizedTest
    @CsvSource({"halmstad, 2016, 2018", "gss-fear, 2016, 2020"})
    void nothing_it_says_is_wider_than_a_terminal(String example, String first, String second) throws IOException {
        assertThat(pages(example, first, second)).allSatisfy(ComparePageTest::fits);
    }

    private static void fits(String page) {
        assertThat(page.lines())
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    /** Of samples it has a table of eleven columns. */
    @Test
    void its_technical_table_fits_too_and_it_says_that_it_is_not_for_everybody() throws IOException {
        var pages = pages("provkommun", "2024", "2026");

        assertThat(pages).hasSize(2).allSatisfy(ComparePageTest::fits);
        assertThat(pages.get(0))
                .contains("Bara för eget bruk:", "område         p (Holm)", "<0,001")
                .doesNotContain("0,000");
        assertThat(pages.get(0).replace("\n", " "))
                .contains(
                        "mellan 9 och 26 när vi räknar",
                        "−25,2 … −9,0",
                        "I texten ovan är intervallen avrundade utåt, och den förändring som upptäcks uppåt.");
        assertThat(pages.get(1)).contains("For your own use only:", "area           p (Holm)", "<0.001");
    }
}
