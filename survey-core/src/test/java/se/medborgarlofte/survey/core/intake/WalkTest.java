package se.medborgarlofte.survey.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.response.AnswerCheck;

class WalkTest {

    private static final Questionnaire ASKED = Questionnaires.withEveryKind();
    private static final Answer LIVES_HERE = new Answer.Chosen(1);
    private static final Answer WORKS_HERE = new Answer.Chosen(2);

    private static Walk walk(Map<QuestionId, Answer> answers) {
        return Walk.of(ASKED.questions(), AnswerCheck.of(ASKED), answers);
    }

    private static Question question(QuestionId id) {
        return ASKED.question(id).orElseThrow();
    }

    private static Map<QuestionId, Answer> answers(Object... questionsAndAnswers) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < questionsAndAnswers.length; i += 2) {
            answers.put((QuestionId) questionsAndAnswers[i], (Answer) questionsAndAnswers[i + 1]);
        }
        return answers;
    }

    @Test
    void leads_past_what_is_for_others() {
        var working = walk(answers(Questionnaires.RELATION, WORKS_HERE));
        var living = walk(answers(Questionnaires.RELATION, LIVES_HERE));

        assertThat(working.asked())
                .extracting(Question::id)
                .containsExactly(
                        Questionnaires.RELATION, Questionnaires.PRIORITY, Questionnaires.PLACES, Questionnaires.WORDS);
        assertThat(living.asked()).isEqualTo(ASKED.questions());
        assertThat(working.question("SAFE_NIGHT")).isEmpty();
        assertThat(living.question("SAFE_NIGHT")).isPresent();
    }

    @Test
    void goes_on_and_back_one_question_at_a_time() {
        var walk = walk(answers(Questionnaires.RELATION, WORKS_HERE));
        var first = question(Questionnaires.RELATION);
        var second = question(Questionnaires.PRIORITY);
        var last = question(Questionnaires.WORDS);

        assertThat(walk.after(first)).contains(second);
        assertThat(walk.before(second)).contains(first);
        assertThat(walk.before(first)).isEmpty();
        assertThat(walk.after(last)).isEmpty();
        assertThat(List.of(walk.number(first), walk.number(second), walk.number(last)))
                .containsExactly(1, 2, 4);
    }

    @Test
    void what_was_passed_over_has_been_seen() {
        var walk =
                walk(answers(Questionnaires.RELATION, WORKS_HERE, Questionnaires.PRIORITY, Answer.Missing.NO_ANSWER));

        assertThat(walk.unseen()).contains(question(Questionnaires.PLACES));
        assertThat(walk.answer(question(Questionnaires.PRIORITY))).isEqualTo(Answer.Missing.NO_ANSWER);
        assertThat(walk.answer(question(Questionnaires.PLACES))).isEqualTo(Answer.Missing.NOT_ASKED);
    }

    @Test
    void nothing_said_stands_in_the_way_until_the_question_is_passed_over() {
        var places = question(Questionnaires.PLACES);

        assertThat(walk(answers(Questionnaires.RELATION, WORKS_HERE))
                        .check(places)
                        .list())
                .containsExactly(Finding.error("answer.none", "PLACES"));
        assertThat(walk(answers(Questionnaires.PLACES, new Answer.ChosenMany(List.of())))
                        .check(places)
                        .list())
                .containsExactly(Finding.error("answer.none", "PLACES"));
        assertThat(walk(answers(Questionnaires.PLACES, Answer.Missing.NO_ANSWER))
                        .check(places)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_is_required_cannot_be_passed_over() {
        var relation = question(Questionnaires.RELATION);

        var walk = walk(answers(Questionnaires.RELATION, Answer.Missing.NO_ANSWER));

        assertThat(walk.check(relation).list()).containsExactly(Finding.error("answer.required", "RELATION"));
        assertThat(walk.check().list()).containsExactly(Finding.error("answer.required", "RELATION"));
    }

    @Test
    void a_wrong_answer_stands_in_the_way_of_sending_and_one_that_is_not_asked_for_does_not() {
        var living =
                walk(answers(Questionnaires.RELATION, LIVES_HERE, Questionnaires.SAFE_NIGHT, new Answer.Chosen(77)));
        var working =
                walk(answers(Questionnaires.RELATION, WORKS_HERE, Questionnaires.SAFE_NIGHT, new Answer.Chosen(77)));

        assertThat(living.check().list()).extracting(Finding::path).containsExactly("SAFE_NIGHT");
        assertThat(working.check().isEmpty()).isTrue();
    }
}
