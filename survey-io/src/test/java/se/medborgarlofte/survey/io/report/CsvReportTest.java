package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
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
}
