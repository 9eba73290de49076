package se.medborgarlofte.survey.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @Test
    void several_choices_are_kept_in_the_order_of_their_codes_each_once() {
        assertThat(new Answer.ChosenMany(List.of(3, 1, 3)).codes()).containsExactly(1, 3);
    }

    @Test
    void only_a_question_that_was_not_put_is_not_asked() {
        assertThat(Answer.Missing.NOT_ASKED.isAsked()).isFalse();
        assertThat(Answer.Missing.NO_ANSWER.isAsked()).isTrue();
        assertThat(new Answer.Chosen(1).isAsked()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(MissingReason.class)
    void a_reason_is_an_answer_unless_nothing_was_given(MissingReason reason) {
        boolean nothing = reason == MissingReason.NOT_ASKED || reason == MissingReason.NO_ANSWER;

        assertThat(new Answer.Missing(reason).isPassedOver()).isEqualTo(nothing);
    }

    @Test
    void no_choice_of_several_and_a_text_of_spaces_are_blank() {
        assertThat(new Answer.ChosenMany(List.of()).isBlank()).isTrue();
        assertThat(new Answer.Written(" \n").isBlank()).isTrue();
        assertThat(new Answer.ChosenMany(List.of(0)).isBlank()).isFalse();
        assertThat(new Answer.Written("a").isBlank()).isFalse();
        assertThat(new Answer.Measured(BigDecimal.ZERO).isBlank()).isFalse();
    }

    @Test
    void an_item_that_is_not_there_was_not_asked() {
        var graded = new Answer.Graded(Map.of(Questionnaires.LITTER, new Answer.Chosen(1)));

        assertThat(graded.of(Questionnaires.LITTER)).isEqualTo(new Answer.Chosen(1));
        assertThat(graded.of(Questionnaires.DARK)).isEqualTo(Answer.Missing.NOT_ASKED);
    }

    @Test
    void an_answer_without_content_is_a_mistake_at_once() {
        assertThatNullPointerException().isThrownBy(() -> new Answer.Written(null));
        assertThatNullPointerException().isThrownBy(() -> new Answer.Measured(null));
        assertThatNullPointerException().isThrownBy(() -> new Answer.InArea(null));
        assertThatNullPointerException().isThrownBy(() -> new Answer.Missing(null));
    }
}
