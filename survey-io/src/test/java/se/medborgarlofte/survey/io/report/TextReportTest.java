package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.words.Language;

class TextReportTest {

    private static RoundReport report(String kind) {
        return kind.equals("open") ? Reports.open() : Reports.sample();
    }

    private static String golden(String file) throws IOException {
        try (var stream = TextReportTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"sample, sv", "sample, en", "open, sv", "open, en"})
    void reads_as_it_was_last_looked_at(String kind, String language) throws IOException {
        String text = TextReport.of(report(kind), Language.of(language));

        assertThat(text).isEqualTo(golden(kind + "_" + language + ".txt"));
    }

    @Test
    void a_report_of_a_change_fits_a_terminal_too() {
        for (var language : Language.values()) {
            String text = TextReport.of(ExampleReports.story("provkommun", "2026", "2024"), language);

            assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @ParameterizedTest
    @CsvSource({"halmstad, 2016", "halmstad, 2018", "gss-fear, 2016", "gss-fear, 2020"})
    void fits_a_terminal_of_80_columns(String example, String round) {
        for (var language : Language.values()) {
            String text = TextReport.of(ExampleReports.of(example, round), language);

            assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void breaks_lines_between_words_only() {
        assertThat(TextLines.wrapped("ett två  tre\nfyra", 8)).containsExactly("ett två", "tre fyra");
        assertThat(TextLines.wrapped("1\u00a0296 svar", 7)).containsExactly("1\u00a0296", "svar");
        assertThat(TextLines.wrapped("trygghetsvandringar nu", 8)).containsExactly("trygghetsvandringar", "nu");
        assertThat(TextLines.wrapped("", 8)).containsExactly("");
        assertThat(TextLines.after("  hindrar  X  ", "ett två", 6)).containsExactly("  hindrar  X  ett två");
        assertThat(TextLines.after("  hindrar  X  ", "ord ".repeat(20).strip(), 6))
                .containsExactly(
                        "  hindrar  X  " + "ord ".repeat(15).strip(),
                        "      " + "ord ".repeat(5).strip());
    }

    @Test
    void puts_the_figures_beside_the_last_line_of_a_long_label() {
        String label = "En mycket lång etikett som inte får plats på en enda rad";

        var table = TextTable.of(List.of(List.of("Grupp", "n"), List.of(label, "12")));

        assertThat(table)
                .containsExactly(
                        "Grupp                                      n",
                        "--------------------------------------------",
                        "En mycket lång etikett som inte får",
                        "plats på en enda rad                      12");
    }

    @Test
    void headings_run_over_several_lines_where_the_table_would_be_too_wide() {
        String heading = "andel av alla som svarade på den här frågan";

        var table = TextTable.of(List.of(
                List.of("område", "2024, procent", heading, heading), List.of("Södra staden", "37", "20 %", "100 %")));

        assertThat(table)
                .containsExactly(
                        "                         andel    andel",
                        "                       av alla  av alla",
                        "                           som      som",
                        "                       svarade  svarade",
                        "                        på den   på den",
                        "                2024,      här      här",
                        "område        procent   frågan   frågan",
                        "---------------------------------------",
                        "Södra staden       37     20 %    100 %");
    }

    @Test
    void columns_for_which_there_is_no_room_stand_below_with_the_labels() {
        String wide = "9".repeat(30);

        var table =
                TextTable.of(List.of(List.of("Grupp", "n", "a", "b", "c"), List.of("Centrum", "12", wide, wide, wide)));

        assertThat(table)
                .containsExactly(
                        "Grupp     n                               a                               b",
                        "-".repeat(75),
                        "Centrum  12  " + wide + "  " + wide,
                        "",
                        "Grupp                                 c",
                        "-".repeat(39),
                        "Centrum  " + wide);
    }

    @Test
    void keeps_room_for_the_label_however_wide_the_figures_are() {
        String wide = "9".repeat(80);

        var table = TextTable.of(List.of(List.of("Grupp", "n"), List.of("Centrum och kusten", wide)));

        assertThat(table).contains("Centrum och", "kusten            " + wide);
    }
}
