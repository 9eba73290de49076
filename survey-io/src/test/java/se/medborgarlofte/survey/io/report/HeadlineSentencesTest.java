package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.survey.io.report.Reports.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.indicator.Unit;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.release.ShownInterval;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.words.Language;

class HeadlineSentencesTest {

    private static final LocalizedText WORRIED = text(
            "som under de senaste 12 månaderna har oroat sig ofta", "who in the last 12 months have worried often");

    private static String said(
            RoundReport report, ReleasedFigure total, LocalizedText group, Unit unit, String language) {
        var headline = new ReleasedIndicator(Figures.indicator(group, unit), total, List.of());
        return String.join(" ", HeadlineSentences.of(headline, report, Voice.of(Language.of(language))));
    }

    private static String said(RoundReport report, ReleasedFigure total) {
        return said(report, total, Figures.unsafe().group(), Unit.PERCENT, "sv");
    }

    private static ReleasedFigure mean(String value, String lower, String upper) {
        return new ReleasedFigure(
                Optional.of(1200),
                new ShownValue.Rounded(new BigDecimal(value)),
                Optional.of(new ShownInterval(new BigDecimal(lower), new BigDecimal(upper))),
                false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sv | Av de 1\u00a0215 som svarade är det 26 procent som under de senaste 12 månaderna har oroat sig ofta.
            en | Of the 1,215 who answered, 26 percent are people who in the last 12 months have worried often.
            """)
    void keeps_the_order_of_words_when_a_group_cannot_do_without_its_pronoun(String language, String sentence) {
        assertThat(said(Reports.open(), Figures.open(1215, 26), WORRIED, Unit.PERCENT, language))
                .isEqualTo(sentence);
    }

    @Test
    void keeps_it_for_a_sample_too() {
        assertThat(said(Reports.sample(), Figures.figure(1215, 26, 22, 30), WORRIED, Unit.PERCENT, "sv"))
                .isEqualTo("Det är 26 procent som under de senaste 12 månaderna har oroat sig ofta. "
                        + "När vi räknar med osäkerheten i urvalet är det mellan 22 och 30 procent.");
    }

    @Test
    void begins_a_sentence_with_a_capital() {
        assertThat(said(Reports.open(), Figures.coarse(60, new ShownValue.Under(15))))
                .isEqualTo("Under 15 procent av de 60 som svarade känner sig otrygga ute ensamma när det är mörkt, "
                        + "eller stannar inne.");
        assertThat(said(Reports.sample(), Figures.coarse(60, new ShownValue.Over(85))))
                .isEqualTo("Över 85 procent känner sig otrygga ute ensamma när det är mörkt, eller stannar inne.");
    }

    @Test
    void marks_an_uncertain_figure() {
        assertThat(said(Reports.sample(), Figures.uncertain(60, 26, 12, 38)))
                .endsWith("mellan 12 och 38 procent. Siffran är osäker.");
    }

    @Test
    void states_no_value_that_is_too_uncertain_or_rests_on_too_few() {
        assertThat(said(Reports.sample(), Figures.tooUncertain(60)))
                .isEqualTo("För osäkert för att visas: andelen som känner sig otrygga ute ensamma när det är mörkt, "
                        + "eller som stannar inne.");
        assertThat(said(Reports.sample(), ReleasedFigure.TOO_FEW))
                .isEqualTo("Visas inte, färre än 30 svar: andelen som känner sig otrygga ute ensamma när det är mörkt, "
                        + "eller som stannar inne.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sv | Otrygga när det är mörkt: medelvärdet är 3,4. När vi räknar med osäkerheten i urvalet är det mellan 3,1 och 3,7.
            en | Unsafe after dark: the mean is 3.4. When we allow for the uncertainty of the sample, it is between 3.1 and 3.7.
            """)
    void says_a_mean_in_its_own_unit(String language, String sentence) {
        assertThat(said(Reports.sample(), mean("3.4", "3.1", "3.7"), WORRIED, Unit.POINTS, language))
                .isEqualTo(sentence);
    }

    @Test
    void says_a_mean_of_those_who_answered() {
        assertThat(said(Reports.open(), mean("3.4", "3.1", "3.7"), WORRIED, Unit.POINTS, "sv"))
                .isEqualTo("Otrygga när det är mörkt: medelvärdet är 3,4 bland de 1\u00a0200 som svarade.");
    }

    @Test
    void states_no_mean_that_cannot_be_shown() {
        assertThat(said(Reports.sample(), Figures.tooUncertain(60), WORRIED, Unit.POINTS, "sv"))
                .isEqualTo("Otrygga när det är mörkt: medelvärdet är för osäkert för att visas.");
        assertThat(said(Reports.sample(), ReleasedFigure.TOO_FEW, WORRIED, Unit.POINTS, "sv"))
                .isEqualTo("Otrygga när det är mörkt: medelvärdet visas inte, färre än 30 svar.");
    }
}
