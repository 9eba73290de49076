package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.words.Language;

class HtmlPartsTest {

    private static RoundReport halmstad() {
        return ExampleReports.of("halmstad", "2016");
    }

    @ParameterizedTest
    @EnumSource
    void the_content_is_the_file_between_its_title_and_its_end(Language language) {
        String file = HtmlReport.of(halmstad(), language);

        String content = HtmlReport.content(halmstad(), language);

        assertThat(content).startsWith("  <div class=\"opening\">").endsWith("</section>\n");
        assertThat(file).endsWith(content + "</main>\n</body>\n</html>\n");
    }

    @ParameterizedTest
    @EnumSource
    void no_part_styles_itself(Language language) {
        String content = HtmlReport.content(halmstad(), language);
        String promise = HtmlReport.promise(
                Promises.ongoing(), List.of(), Reports.sample().areas(), language);

        assertThat(content + promise).doesNotContain("style=", "<style", "<script", "<h1", "<h2 id=\"content\"");
        assertThat(promise).startsWith("<article").doesNotContain("class=\"when\"");
    }

    @Test
    void every_rule_but_those_for_paper_stays_within_the_scope() {
        var lines = HtmlStyle.within(".report").lines().toList();

        assertThat(lines)
                .filteredOn(line -> line.contains("{") && !line.strip().startsWith("@"))
                .hasSizeGreaterThan(100)
                .allMatch(line -> line.strip().startsWith(".report ") || line.startsWith(".invented-"));
        assertThat(lines)
                .contains(
                        ".report h1, .report h2, .report h3, .report h4, .report h5 { line-height: 1.2; text-wrap: balance; margin: 0; }");
    }

    @Test
    void sheets_of_invented_figures_say_so_in_their_language() {
        assertThat(HtmlStyle.within(".report"))
                .contains(
                        ".invented-sv { page: invented-sv; }\n@page invented-sv { @bottom-left { content: \"Påhittade")
                .contains("@page invented-en { @bottom-left { content: \"Invented figures");
    }
}
