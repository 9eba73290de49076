package se.medborgarlofte.survey.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.Texts;

class OpenQuestionsTest {

    private static final Answer DONT_KNOW = new Answer.Missing(MissingReason.DONT_KNOW);
    private static final Answer CHOSEN = new Answer.Chosen(1);

    private static List<String> found(Question question, Answer answer) {
        return question.check(answer).list().stream().map(Finding::toString).toList();
    }

    private static Answer measured(String value) {
        return new Answer.Measured(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "110", "12.5", "12.50", "1E+2", "0E-9"})
    void a_quantity_admits_numbers_within_its_range_and_decimals(String value) {
        assertThat(found(Questionnaires.years(), measured(value))).isEmpty();
    }

    @Test
    void a_quantity_refuses_numbers_outside_its_range() {
        assertThat(found(Questionnaires.years(), measured("-0.1")))
                .containsExactly("answer.outOfRange {value=-0.1, min=0, max=110}");
        assertThat(found(Questionnaires.years(), measured("1E+999999999")))
                .containsExactly("answer.outOfRange {value=1E+999999999, min=0, max=110}");
    }

    @Test
    void a_quantity_refuses_decimals_it_does_not_keep() {
        var whole = Rewritten.with(Questionnaires.years(), "decimals", Optional.empty());

        assertThat(found(Questionnaires.years(), measured("1.25")))
                .containsExactly("answer.tooManyDecimals {value=1.25, atMost=1}");
        assertThat(found(whole, measured("1.5"))).containsExactly("answer.tooManyDecimals {value=1.5, atMost=0}");
    }

    @Test
    void a_quantity_is_a_number_or_a_reason() {
        assertThat(found(Questionnaires.years(), CHOSEN)).containsExactly("answer.notNumber");
        assertThat(found(Questionnaires.years(), DONT_KNOW)).isEmpty();
    }

    @Test
    void a_range_that_no_number_is_in_is_a_finding() {
        var turned = Rewritten.with(Questionnaires.years(), "max", BigDecimal.valueOf(-1));

        assertThat(turned.checkSelf().list())
                .extracting(Finding::toString)
                .containsExactly("max: quantity.emptyRange {min=0, max=-1}");
        assertThat(Questionnaires.years().checkSelf()).isEqualTo(Findings.NONE);
        assertThat(Rewritten.with(Questionnaires.years(), "max", null).checkSelf())
                .isEqualTo(Findings.NONE);
        assertThat(Rewritten.with(Questionnaires.years(), "min", null).checkSelf())
                .isEqualTo(Findings.NONE);
    }

    @Test
    void a_text_is_measured_in_characters_as_people_count_them() {
        assertThat(found(Questionnaires.words(), new Answer.Written("😀".repeat(10))))
                .isEmpty();
        assertThat(found(Questionnaires.words(), new Answer.Written("a".repeat(11))))
                .containsExactly("answer.tooLong {length=11, atMost=10}");
    }

    @ParameterizedTest
    @ValueSource(strings = {".S", ".D", "a\u0000b", "half \uD83D", "\uDE00 half"})
    void a_text_that_no_store_would_give_back_is_refused(String text) {
        assertThat(found(Questionnaires.words(), new Answer.Written(text))).containsExactly("answer.notKeepable");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".s", "S.", ".SS", "...", "a\nb", "\"x\", y"})
    void a_text_with_odd_signs_is_a_text(String text) {
        assertThat(found(Questionnaires.words(), new Answer.Written(text))).isEmpty();
    }

    @Test
    void a_text_is_words_or_a_reason() {
        assertThat(found(Questionnaires.words(), CHOSEN)).containsExactly("answer.notText");
        assertThat(found(Questionnaires.words(), DONT_KNOW)).isEmpty();
    }

    @Test
    void spaces_do_not_answer_a_required_question() {
        var required = Rewritten.with(Questionnaires.words(), "required", true);

        assertThat(found(required, new Answer.Written("  "))).containsExactly("answer.required");
        assertThat(found(Questionnaires.words(), new Answer.Written("  "))).isEmpty();
    }

    @Test
    void an_area_is_an_area_or_a_reason() {
        assertThat(found(Questionnaires.area(), new Answer.InArea(AreaSets.NOWHERE)))
                .isEmpty();
        assertThat(found(Questionnaires.area(), DONT_KNOW)).isEmpty();
        assertThat(found(Questionnaires.area(), CHOSEN)).containsExactly("answer.notArea");
    }

    @Test
    void every_text_must_be_written_in_every_language() {
        var area = Rewritten.with(Questionnaires.area(), "dontKnow", Optional.of(Texts.swedish("Vet inte")));

        assertThat(area.untranslated(List.of("en")).list())
                .extracting(Finding::path)
                .containsExactly("dontKnow.en");
        assertThat(Questionnaires.years().untranslated(List.of("ar")).list())
                .extracting(Finding::path)
                .containsExactly("wording.ar");
        assertThat(Questionnaires.words().untranslated(List.of("sv", "en"))).isEqualTo(Findings.NONE);
    }

    @Test
    void hold_no_codes() {
        for (Question question : List.of(Questionnaires.years(), Questionnaires.words(), Questionnaires.area())) {
            String variable = question.variables().get(0).name();

            assertThat(question.codesOf(variable)).isEmpty();
            assertThat(question.code(variable, CHOSEN)).isEmpty();
            assertThat(question.isAnswered(variable, new Answer.Written("a"))).isTrue();
            assertThat(question.isAnswered(variable, DONT_KNOW)).isFalse();
        }
    }

    @Test
    void take_one_column_each() {
        assertThat(Questionnaires.years().variables())
                .containsExactly(new Variable("YEARS", Questionnaires.YEARS, Variable.Kind.NUMBER));
        assertThat(Questionnaires.words().variables())
                .containsExactly(new Variable("WORDS", Questionnaires.WORDS, Variable.Kind.TEXT));
        assertThat(Questionnaires.area().variables())
                .containsExactly(new Variable("AREA", Questionnaires.AREA, Variable.Kind.AREA));
        assertThat(Questionnaires.words().checkSelf().and(Questionnaires.area().checkSelf()))
                .isEqualTo(Findings.NONE);
    }
}
