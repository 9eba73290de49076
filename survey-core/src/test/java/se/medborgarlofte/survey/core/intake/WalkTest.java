package se.medborgarlofte.survey.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.questionnaire.Routing;
import se.medborgarlofte.survey.core.questionnaire.SafetyQuestionnaire;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
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

    @Test
    void counts_what_may_still_come_until_an_answer_has_left_it_out() {
        assertThat(walk(Map.of()).most()).isEqualTo(8);
        assertThat(walk(answers(Questionnaires.RELATION, LIVES_HERE)).most()).isEqualTo(8);
        assertThat(walk(answers(Questionnaires.RELATION, WORKS_HERE)).most()).isEqualTo(4);
    }

    /** Years are asked unless somebody works here and feels safe; the rest of what is routed looks at one answer each. */
    private static Questionnaire routed() {
        var safe = new Routing.AnyOf("SAFE_NIGHT", List.of(1, 2));
        var here = new Routing.Or(List.of(new Routing.Equals("RELATION", 1), new Routing.Not(safe)));
        var felt = new Routing.And(List.of(
                new Routing.Not(new Routing.Equals("RELATION", 3)), new Routing.Not(new Routing.Answered("PRIORITY"))));
        return Questionnaires.of(Questionnaires.page(
                "START",
                Questionnaires.relation(),
                Questionnaires.safeNight(),
                Questionnaires.priority(),
                Rewritten.with(Questionnaires.years(), "shownIf", Optional.of(here)),
                Rewritten.with(Questionnaires.words(), "shownIf", Optional.of(felt))));
    }

    private static Answer any(Question question, RandomGenerator dice) {
        if (question instanceof SingleChoice single) {
            return new Answer.Chosen(
                    single.choices().get(dice.nextInt(single.choices().size())).code());
        }
        return dice.nextBoolean() && question.id().equals(Questionnaires.PRIORITY)
                ? new Answer.ChosenMany(List.of(1))
                : Answer.Missing.NO_ANSWER;
    }

    private static Stream<Arguments> walks() {
        return Stream.of(ASKED, routed(), SafetyQuestionnaire.asked())
                .flatMap(asked -> LongStream.rangeClosed(1, 40).mapToObj(seed -> Arguments.of(asked, seed)));
    }

    @ParameterizedTest(name = "seed {1}")
    @MethodSource("walks")
    void never_counts_more_than_before_and_in_the_end_what_was_asked(Questionnaire asked, long seed) {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var check = AnswerCheck.of(asked);
        var walk = Walk.of(asked.questions(), check, Map.of());

        while (walk.unseen().isPresent()) {
            var before = walk;
            var question = walk.unseen().orElseThrow();
            Map<QuestionId, Answer> answers = new LinkedHashMap<>(walk.answers());
            answers.put(question.id(), any(question, dice));
            walk = Walk.of(asked.questions(), check, answers);

            assertThat(walk.most()).isLessThanOrEqualTo(before.most());
            assertThat(walk.asked()).hasSizeLessThanOrEqualTo(walk.most());
        }

        assertThat(walk.asked()).hasSize(walk.most());
    }
}
