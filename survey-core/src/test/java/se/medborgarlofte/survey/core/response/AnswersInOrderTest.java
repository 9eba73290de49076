package se.medborgarlofte.survey.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.SafetyQuestionnaire;

class AnswersInOrderTest {

    private static final QuestionOrder ORDER = QuestionOrder.of(SafetyQuestionnaire.asked());

    static IntStream responses() {
        return IntStream.range(0, 100);
    }

    private static Map<QuestionId, Answer> inOrder(Map<QuestionId, Answer> answers) {
        return ORDER.answers(ORDER.ids().stream()
                .map(question -> answers.getOrDefault(question, Answer.Missing.NOT_ASKED))
                .toList());
    }

    @ParameterizedTest(name = "response {0}")
    @MethodSource("responses")
    void are_the_same_answers(int number) {
        var answers = SafetyResponses.sound(number).answers();

        var inOrder = inOrder(answers);

        assertThat(inOrder).isEqualTo(answers).hasSameSizeAs(answers).hasSameHashCodeAs(answers);
        assertThat(inOrder.keySet()).containsExactlyElementsOf(answers.keySet());
        assertThat(ORDER.ids()).allSatisfy(question -> {
            assertThat(inOrder.containsKey(question)).isEqualTo(answers.containsKey(question));
            assertThat(inOrder.getOrDefault(question, Answer.Missing.NO_ANSWER))
                    .isEqualTo(answers.getOrDefault(question, Answer.Missing.NO_ANSWER));
        });
    }

    @ParameterizedTest(name = "response {0}")
    @MethodSource("responses")
    void are_judged_as_any_others_are(int number) {
        var check = AnswerCheck.of(SafetyQuestionnaire.asked());
        var answers = SafetyResponses.halfOfThemFaulty(number).answers();

        var findings = check.check(inOrder(answers));

        assertThat(findings).hasToString(check.check(answers).toString());
    }

    @Test
    void are_found_whatever_place_is_asked_for() {
        var answers = inOrder(SafetyResponses.sound(1).answers());
        var second = ORDER.ids().get(1);

        var found = IntStream.of(0, 1, 99).mapToObj(place -> AnswersInOrder.of(answers, place, second));

        assertThat(found).containsOnly(answers.getOrDefault(second, Answer.Missing.NOT_ASKED));
    }

    @Test
    void a_question_of_another_questionnaire_has_none() {
        var answers = inOrder(SafetyResponses.sound(1).answers());

        var found = AnswersInOrder.of(answers, 0, new QuestionId("OTHER"));

        assertThat(found).isEqualTo(Answer.Missing.NOT_ASKED);
    }

    @Test
    void are_as_many_as_the_questions() {
        List<Answer> none = List.of();

        assertThatThrownBy(() -> ORDER.answers(none)).isInstanceOf(IllegalArgumentException.class);
    }
}
