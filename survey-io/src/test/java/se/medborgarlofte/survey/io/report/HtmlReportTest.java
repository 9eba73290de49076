package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.words.Language;

class HtmlReportTest {

    private static final String HOSTILE = "<script>alert(1)</script> & \"Ekby\"";

    static Stream<Arguments> reports() {
        return Stream.of(Reports.sample(), Reports.open())
                .flatMap(report -> Arrays.stream(Language.values())
                        .map(language -> Arguments.of(report.isOpen() ? "open" : "sample", language, report)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void names_its_language_and_is_well_formed(String kind, Language language, RoundReport report) {
        var html = Html.of(HtmlReport.of(report, language));

        assertThat(html.document().getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
        assertThat(html.texts("//title[not(ancestor::svg)]")).hasSize(1).allMatch(title -> title.contains("2024"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void needs_no_network_and_no_script(String kind, Language language, RoundReport report) {
        String page = HtmlReport.of(report, language);
        var html = Html.of(page);

        assertThat(page).doesNotContain("http", "//", "url(", "@import", "javascript:");
        assertThat(html.all("//script | //link | //img | //iframe | //object")).isEmpty();
        assertThat(html.all("//@href/.. | //@src/.."))
                .isNotEmpty()
                .allMatch(element -> element.getAttribute("href").startsWith("#"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void leads_every_link_and_label_to_something(String kind, Language language, RoundReport report) {
        var html = Html.of(HtmlReport.of(report, language));
        var ids = html.all("//*[@id]").stream()
                .map(element -> element.getAttribute("id"))
                .toList();
        var wanted = new ArrayList<String>();
        html.all("//*[@aria-labelledby]")
                .forEach(element -> wanted.addAll(
                        List.of(element.getAttribute("aria-labelledby").split(" "))));
        html.all("//a").forEach(link -> wanted.add(link.getAttribute("href").substring(1)));

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(wanted);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void skips_no_level_of_heading(String kind, Language language, RoundReport report) {
        var html = Html.of(HtmlReport.of(report, language));
        var levels = html.all("//h1 | //h2 | //h3 | //h4 | //h5 | //h6").stream()
                .map(heading -> Integer.valueOf(heading.getTagName().substring(1)))
                .toList();

        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %d of %s", i, levels).isBetween(2, levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void heads_every_table_column_and_row(String kind, Language language, RoundReport report) {
        var html = Html.of(HtmlReport.of(report, language));

        assertThat(html.all("//table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isEqualTo(1));
        assertThat(html.all("//thead//th"))
                .allMatch(th -> th.getAttribute("scope").equals("col"));
        assertThat(html.all("//tbody/tr | //tfoot/tr"))
                .allSatisfy(row -> assertThat(Html.text((org.w3c.dom.Element)
                                row.getElementsByTagName("th").item(0)))
                        .isNotBlank());
        assertThat(html.all("//tbody//th | //tfoot//th"))
                .allMatch(th -> th.getAttribute("scope").equals("row"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void shows_who_answered_before_the_first_result(String kind, Language language, RoundReport report) {
        String page = HtmlReport.of(report, language);
        String main = page.substring(page.indexOf("id=\"asked\""));

        assertThat(main.indexOf("id=\"who\"")).isPositive().isLessThan(main.indexOf("id=\"results\""));
        assertThat(main.indexOf("<svg")).isGreaterThan(main.indexOf("id=\"who\""));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    void holds_no_number_that_the_json_does_not(String kind, Language language, RoundReport report) {
        var html = Html.of(HtmlReport.of(report, language));
        html.all("//style | //*[@class='axis']")
                .forEach(element -> element.getParentNode().removeChild(element));

        var shown = numbers(html.document().getDocumentElement().getTextContent());
        var known = numbers(JsonReport.of(report, language));

        assertThat(shown).hasSizeGreaterThan(20);
        assertThat(known).containsAll(shown);
    }

    @Test
    void lets_no_authored_text_become_markup() {
        var survey = Reports.survey(Reports.text(HOSTILE, HOSTILE), true);
        var report = Reports.with(Reports.open(), survey, Reports.open().promises());

        var html = Html.of(HtmlReport.of(report, Language.SV));

        assertThat(html.all("//script")).isEmpty();
        assertThat(html.texts("//h1")).containsExactly(HOSTILE);
    }

    @Test
    void says_that_no_promise_is_in_force() {
        var report = Reports.with(Reports.sample(), Reports.sample().survey(), List.of());

        var html = Html.of(HtmlReport.of(report, Language.SV));

        assertThat(html.texts("//section[@aria-labelledby='promise']/p"))
                .containsExactly("Inget medborgarlöfte hör till den här omgången.");
    }

    /** Without the marks that part thousands, which differ between the languages. */
    private static List<String> numbers(String text) {
        var plain = text.replaceAll("(?<=\\d)[\u00a0,](?=\\d{3}\\b)", "");
        return java.util.regex.Pattern.compile("\\d+([.,]\\d+)?")
                .matcher(plain)
                .results()
                .map(match -> match.group().replace(',', '.'))
                .distinct()
                .toList();
    }
}
