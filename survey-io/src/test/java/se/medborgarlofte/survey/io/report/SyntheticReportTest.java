package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.words.Language;

/** Invented figures say so wherever they could be cut out. */
class SyntheticReportTest {

    private static final String NOTICE = "Påhittade siffror för övning. De säger inget om Ekby.";

    private final RoundReport invented = Reports.with(
            Reports.sample(), Reports.open().survey(), Reports.open().promises());

    @Test
    void says_so_inside_every_picture_and_every_caption() {
        for (var report : java.util.List.of(invented, Reports.open())) {
            var html = Html.of(HtmlReport.of(report, Language.SV));

            assertThat(html.texts("//svg"))
                    .isNotEmpty()
                    .allMatch(svg -> svg.contains("Påhittade siffror för övning. De säger inget om Ekby."));
            assertThat(html.texts("//caption")).hasSize(4).allMatch(caption -> caption.contains(NOTICE));
            assertThat(html.texts("//p[@class='notice']")).containsExactly(NOTICE);
        }
    }

    @Test
    void says_so_on_every_printed_sheet() {
        assertThat(HtmlReport.of(invented, Language.SV))
                .contains("@page { @bottom-left { content: \"Påhittade siffror för övning.\";");
    }

    @Test
    void says_so_above_every_table_of_the_text() {
        String text = TextReport.of(invented, Language.SV).replace("\n", " ");

        assertThat(text.split("Påhittade siffror för övning", -1)).hasSize(1 + 1 + 4);
    }

    @Test
    void says_so_in_the_head_of_the_json_and_in_every_row_of_the_csv() {
        assertThat(JsonReport.of(invented, Language.SV)).contains("\"notice\": \"" + NOTICE + "\"");
        assertThat(CsvReport.of(invented, Language.SV).lines().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.endsWith("," + NOTICE));
    }

    @ParameterizedTest
    @EnumSource
    void says_nothing_of_the_kind_about_real_answers(Language language) {
        var real = Reports.sample();

        assertThat(Stream.of(
                        HtmlReport.of(real, language),
                        TextReport.of(real, language),
                        JsonReport.of(real, language),
                        CsvReport.of(real, language)))
                .noneMatch(text -> text.contains("Påhittade") || text.contains("Invented"));
    }
}
