package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.indicator.ProblemIndex.Unmeasured;
import se.medborgarlofte.survey.core.release.ReleasedIndex;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.words.Language;

/** The index of provkommun, where seven problems are asked for and all is drawn. */
class IndexReportTest {

    private static final RoundReport REPORT = ExampleReports.of("provkommun", "2024");

    private static RoundReport without(Unmeasured why) {
        var none = ReleasedIndex.none(Catalogue.problemIndex(), why);
        return Rewritten.with(Reports.sample(), "index", Optional.of(none));
    }

    @Test
    void is_told_in_text_with_its_items_and_by_area() {
        var text = TextReport.of(REPORT, Language.of("en"));

        assertThat(text)
                .contains(
                        "The index is 2.6 out of 6. Allowing for the uncertainty of the sample it lies",
                        "live                                        19%      3*         3: 78%, 4: 22%",
                        "Cut-offs of a, b, c, d, e, f and g: 5 · 10 · 15 · 20 · 30 · 40 percent.",
                        "All                1,864    2.6  2.4–2.8   3  3*   4   4   2   2   1",
                        "* The share is near a cut-off.");
    }

    @Test
    void fits_a_terminal_of_80_columns() {
        for (var language : Language.values()) {
            assertThat(TextReport.of(REPORT, language).lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void stands_in_the_page_with_a_heading_that_the_contents_lead_to() {
        var html = HtmlReport.of(REPORT, Language.of("sv"));

        assertThat(html)
                .contains("<a href=\"#index\">Problemindex 0–6, undersökningens eget</a>", "<h2 id=\"index\">")
                .contains("<abbr title=\"Nedskräpning: stort problem där de bor\">a</abbr>");
    }

    @Test
    void is_rows_of_values_in_csv() {
        var csv = CsvReport.of(REPORT, Language.of("en")).lines().toList();

        assertThat(csv.stream().filter(row -> row.startsWith("2024,X_PROBLEM_0_6@1,")))
                .hasSize(9)
                .first()
                .asString()
                .startsWith("2024,X_PROBLEM_0_6@1,,,All,1864,2.6,points,,2.4,2.8,");
        assertThat(csv.stream().filter(row -> row.startsWith("2024,X_PROBLEM_0_6@1/I_PROBLEM_DARK@1,,")))
                .hasSize(2)
                .anyMatch(row -> row.contains(",percent,"))
                .anyMatch(row -> row.contains(",points,"));
    }

    @Test
    void is_numbers_with_their_chances_in_json() {
        var json = JsonReport.of(REPORT, Language.of("en"));

        assertThat(json).contains("\"index\": \"X_PROBLEM_0_6\"", "\"nearCutOff\": true", "\"chances\": [");
    }

    @ParameterizedTest
    @EnumSource
    void says_why_there_is_none_and_gives_no_figure(Unmeasured why) {
        for (var language : Language.values()) {
            var page = PageOfRound.of(RoundStory.of(without(why)), Voice.of(language));

            var index = page.index().orElseThrow();
            assertThat(index.lead()).singleElement().asString().doesNotContain("{");
            assertThat(index.rows()).isEmpty();
            assertThat(index.items()).isEmpty();
            assertThat(HtmlReport.of(without(why), language))
                    .contains(index.lead().get(0));
        }
    }

    @Test
    void is_never_called_that_of_the_police() {
        for (var language : Language.values()) {
            var index = PageOfRound.of(RoundStory.of(REPORT), Voice.of(language))
                    .index()
                    .orElseThrow();

            assertThat(index.title().toLowerCase(Locale.ROOT)).doesNotContain("polis", "police");
            assertThat(index.explained())
                    .anyMatch(line -> line.contains("inget officiellt") || line.contains("no official"));
        }
    }
}
