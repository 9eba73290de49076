package se.medborgarlofte.survey.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;

class ResponseTest {

    @Test
    void a_question_without_an_answer_was_not_asked() {
        var response = Answered.onLocation();

        assertThat(response.answer(Questionnaires.RELATION)).isEqualTo(new Answer.Chosen(1));
        assertThat(response.answer(new QuestionId("SNOW"))).isEqualTo(Answer.Missing.NOT_ASKED);
    }

    @Test
    void cannot_be_changed_from_outside() {
        Map<QuestionId, Answer> answers = Answered.everything();
        var response = Rewritten.with(Answered.onLocation(), "answers", answers);

        answers.clear();

        assertThat(response.answers()).isEqualTo(Answered.everything());
    }

    @Test
    void ids_sort_as_they_are_written() {
        var high = new ResponseId(UUID.fromString("f0000000-0000-4000-8000-000000000000"));
        var low = new ResponseId(UUID.fromString("00000000-0000-4000-8000-000000000000"));

        assertThat(Stream.of(high, low).sorted()).containsExactly(low, high);
        assertThat(low).hasToString("00000000-0000-4000-8000-000000000000");
    }
}
