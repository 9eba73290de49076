package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.ReleasedTable;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.csv.Rows;
import se.medborgarlofte.survey.io.words.Language;

class CsvReportTest {

    @Test
    void has_one_row_a_figure_exactly_as_it_is_displayed() {
        assertThat(CsvReport.of(Reports.sample(), Language.SV)).isEqualTo("""
                round,indicator,breakdown,category,label,n,value,unit,mark,lower,upper
                2024,I_UNSAFE_NIGHT@1,,,Alla,1046,26,percent,,23,29
                2024,I_UNSAFE_NIGHT@1,AREA,OAS,Öster om ån,210,33,percent,,26,41
                2024,I_UNSAFE_NIGHT@1,AREA,ALV,Älvsborgsdalen,48,17,percent,uncertain,7,31
                2024,I_UNSAFE_NIGHT@1,AREA,AS+ANG,Åsen och Ängarna,31,,percent,too_uncertain,,
                2024,I_UNSAFE_NIGHT@1,AREA,BY,Bykärnan,540,21,percent,,17,25
                2024,I_UNSAFE_NIGHT@1,SEX,1,Kvinna,648,31,percent,,27,35
                2024,I_UNSAFE_NIGHT@1,SEX,2,Man,398,17,percent,,13,21
                """);
    }

    @Test
    void has_no_columns_for_ends_that_an_open_round_does_not_have() {
        assertThat(CsvReport.of(Reports.open(), Language.EN).lines().limit(3))
                .containsExactly(
                        "round,indicator,breakdown,category,label,n,value,unit,mark,reason,notice",
                        "2024,I_UNSAFE_NIGHT@1,,,All in the base,1215,26,percent,,NOT_A_SAMPLE,"
                                + "Invented figures for practice. They say nothing about Ekby.",
                        "2024,I_UNSAFE_NIGHT@1,AREA,ALV,Älvsborgsdalen,390,17,percent,,NOT_A_SAMPLE,"
                                + "Invented figures for practice. They say nothing about Ekby.");
    }

    @Test
    void says_in_words_what_may_not_be_said_in_numbers() {
        String csv = CsvReport.of(Reports.open(), Language.SV);

        assertThat(csv).contains(",BY,Bykärnan,540,under 5,percent,").contains(",2,Man,403,över 95,percent,");
    }

    @Test
    void leaves_the_number_of_answers_out_when_it_is_too_few_to_tell() {
        var few = new ReleasedIndicator(Figures.ofSample().get(0).indicator(), ReleasedFigure.TOO_FEW, List.of());

        String csv = CsvReport.of(Reports.with(Reports.sample(), List.of(few)), Language.SV);

        assertThat(csv).endsWith("2024,I_UNSAFE_NIGHT@1,,,Alla,,,percent,too_few,,\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1, '=1+1", "+46, '+46", "-, '-", "@SUM(A1), '@SUM(A1)", "Åsen, Åsen", "a=b, a=b"})
    void writes_no_text_that_a_spreadsheet_would_take_for_a_formula(String label, String written) {
        assertThat(Rows.text(label)).isEqualTo(written);
        assertThat(Rows.text("\t" + label)).isEqualTo("'\t" + label);
        assertThat(Rows.text("")).isEmpty();
    }

    @Test
    void a_label_that_would_be_a_formula_is_a_text_in_the_file() {
        var base = Figures.ofSample().get(0);
        var table = base.tables().get(0);
        var row = new ReleasedRow(
                List.of(Category.of("OAS", LocalizedText.of("sv", "=HYPERLINK(A1)"))),
                table.rows().get(0).figure());
        var hostile = new ReleasedIndicator(
                base.indicator(), base.total(), List.of(new ReleasedTable(table.breakdown(), List.of(row))));

        String csv = CsvReport.of(Reports.with(Reports.sample(), List.of(hostile)), Language.SV);

        assertThat(csv).contains(",OAS,'=HYPERLINK(A1),");
    }
}
