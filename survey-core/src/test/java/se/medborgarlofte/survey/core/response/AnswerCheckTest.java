package se.medborgarlofte.survey.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.questionnaire.Routing;

class AnswerCheckTest {

    private static final Answer DONT_KNOW = new Answer.Missing(MissingReason.DONT_KNOW);

    private final AnswerCheck check = AnswerCheck.of(Questionnaires.withEveryKind());

    private List<String> found(Map<QuestionId, Answer> answers) {
        return check.check(answers).list().stream().map(Finding::toString).toList();
    }

    /** Whether the number of years is asked of whoever gave {@code answers}, if it is asked only when {@code routing} holds. */
    private static boolean asks(Routing routing, Map<QuestionId, Answer> answers) {
        var years = Rewritten.with(Questionnaires.years(), "shownIf", Optional.of(routing));
        var everybody = Rewritten.with(Questionnaires.safeNight(), "shownIf", Optional.empty());
        var questionnaire = Questionnaires.of(Questionnaires.page(
                "START",
                Questionnaires.relation(),
                everybody,
                Questionnaires.priority(),
                Questionnaires.problem(),
                Questionnaires.words(),
                years));
        return AnswerCheck.of(questionnaire).asks(Questionnaires.YEARS, answers);
    }

    @Test
    void nothing_is_wrong_with_sound_answers() {
        assertThat(check.check(Answered.everything())).isEqualTo(Findings.NONE);
    }

    @Test
    void everything_wrong_is_found_at_once_in_the_order_of_the_questions() {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        answers.put(Questionnaires.YEARS, new Answer.Measured(new BigDecimal("-1")));
        answers.put(new QuestionId("SNOW"), new Answer.Chosen(1));
        answers.put(Questionnaires.PROBLEM, Answered.graded(new Answer.Chosen(1), new Answer.Chosen(9)));
        answers.put(Questionnaires.SAFE_NIGHT, new Answer.Chosen(7));
        answers.put(Questionnaires.RELATION, new Answer.Chosen(1));

        assertThat(found(answers))
                .containsExactly(
                        "SNOW: question.unknown {question=SNOW}",
                        "SAFE_NIGHT: choice.unknown {code=7}",
                        "PROBLEM.DARK: choice.unknown {code=9}",
                        "YEARS: answer.outOfRange {value=-1, min=0, max=110}");
    }

    @Test
    void what_routing_leads_past_must_not_be_answered() {
        var visitor = Answered.with(Questionnaires.RELATION, new Answer.Chosen(2));

        assertThat(found(visitor))
                .containsExactly(
                        "AREA: answer.notAsked",
                        "SAFE_NIGHT: answer.notAsked",
                        "PROBLEM: answer.notAsked",
                        "YEARS: answer.notAsked");
    }

    @Test
    void passing_over_what_was_never_put_is_an_answer_too() {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        answers.put(Questionnaires.RELATION, new Answer.Chosen(2));
        answers.put(Questionnaires.YEARS, Answer.Missing.NO_ANSWER);

        assertThat(found(answers)).containsExactly("YEARS: answer.notAsked");
    }

    @Test
    void required_yields_to_routing() {
        var required = Rewritten.with(Questionnaires.safeNight(), "required", true);
        var questionnaire = Questionnaires.of(Questionnaires.page("START", Questionnaires.relation(), required));
        var past = AnswerCheck.of(questionnaire).check(Map.of(Questionnaires.RELATION, new Answer.Chosen(2)));
        var led = AnswerCheck.of(questionnaire).check(Map.of(Questionnaires.RELATION, new Answer.Chosen(1)));

        assertThat(past).isEqualTo(Findings.NONE);
        assertThat(led.list()).extracting(Finding::toString).containsExactly("SAFE_NIGHT: answer.required");
    }

    @Test
    void whoever_breaks_off_leaves_the_rest_unasked() {
        assertThat(found(Map.of(Questionnaires.RELATION, new Answer.Chosen(1)))).isEmpty();
    }

    @Test
    void knows_whom_a_question_is_asked() {
        var resident = Answered.everything();
        var visitor = Answered.with(Questionnaires.RELATION, new Answer.Chosen(2));

        assertThat(check.asks(Questionnaires.SAFE_NIGHT, resident)).isTrue();
        assertThat(check.asks(Questionnaires.SAFE_NIGHT, visitor)).isFalse();
        assertThat(check.asks(Questionnaires.RELATION, Map.of())).isTrue();
        assertThat(check.asks(new QuestionId("SNOW"), resident)).isFalse();
    }

    @Test
    void tells_which_question_leads_past_another() {
        var visitor = Answered.with(Questionnaires.RELATION, new Answer.Chosen(2));

        assertThat(check.leadingPast(Questionnaires.YEARS, visitor)).contains(Questionnaires.relation());
        assertThat(check.leadingPast(Questionnaires.YEARS, Answered.everything()))
                .isEmpty();
        assertThat(check.leadingPast(new QuestionId("SNOW"), visitor)).isEmpty();
    }

    @Test
    void of_several_conditions_the_one_that_does_not_hold_leads_past_and_of_a_chain_its_beginning() {
        var lives = new Routing.Equals("RELATION", 1);
        var third = new Routing.Equals("PRIORITY_3", 1);
        var both =
                Rewritten.with(Questionnaires.years(), "shownIf", Optional.of(new Routing.And(List.of(lives, third))));
        var chained =
                Rewritten.with(Questionnaires.words(), "shownIf", Optional.of(new Routing.Answered("SAFE_NIGHT")));
        var asked = AnswerCheck.of(Questionnaires.of(Questionnaires.page(
                "START",
                Questionnaires.relation(),
                Questionnaires.safeNight(),
                Questionnaires.priority(),
                both,
                chained)));
        Map<QuestionId, Answer> resident = Map.of(Questionnaires.RELATION, new Answer.Chosen(1));
        Map<QuestionId, Answer> visitor = Map.of(Questionnaires.RELATION, new Answer.Chosen(2));

        assertThat(asked.leadingPast(Questionnaires.YEARS, resident)).contains(Questionnaires.priority());
        assertThat(asked.leadingPast(Questionnaires.YEARS, visitor)).contains(Questionnaires.relation());
        assertThat(asked.leadingPast(Questionnaires.WORDS, resident)).contains(Questionnaires.safeNight());
        assertThat(asked.leadingPast(Questionnaires.WORDS, visitor)).contains(Questionnaires.relation());
    }

    @Test
    void routing_follows_an_item_of_a_battery() {
        var dark = new Routing.Equals("PROBLEM_DARK", 4);

        assertThat(asks(dark, graded(Answer.Missing.NO_ANSWER, new Answer.Chosen(4))))
                .isTrue();
        assertThat(asks(dark, graded(new Answer.Chosen(4), new Answer.Chosen(1))))
                .isFalse();
        assertThat(asks(new Routing.Answered("PROBLEM_DARK"), graded(new Answer.Chosen(4), DONT_KNOW)))
                .isFalse();
    }

    @Test
    void routing_follows_a_choice_among_several() {
        var third = new Routing.Equals("PRIORITY_3", 1);

        assertThat(asks(third, Map.of(Questionnaires.PRIORITY, new Answer.ChosenMany(List.of(1, 3)))))
                .isTrue();
        assertThat(asks(third, Map.of(Questionnaires.PRIORITY, new Answer.ChosenMany(List.of(1)))))
                .isFalse();
        assertThat(asks(new Routing.Equals("PRIORITY_3", 0), Map.of(Questionnaires.PRIORITY, DONT_KNOW)))
                .isFalse();
    }

    @Test
    void answered_means_something_was_said() {
        var said = new Routing.Answered("SAFE_NIGHT");

        assertThat(asks(said, Map.of(Questionnaires.SAFE_NIGHT, new Answer.Chosen(1))))
                .isTrue();
        assertThat(asks(said, Map.of(Questionnaires.SAFE_NIGHT, new Answer.Chosen(8))))
                .isFalse();
        assertThat(asks(said, Map.of(Questionnaires.SAFE_NIGHT, Answer.Missing.NO_ANSWER)))
                .isFalse();
        assertThat(asks(said, Map.of())).isFalse();
        assertThat(asks(new Routing.Answered("WORDS"), Map.of(Questionnaires.WORDS, new Answer.Written("a"))))
                .isTrue();
    }

    @Test
    void a_condition_on_nothing_that_is_asked_never_holds() {
        assertThat(asks(new Routing.Answered("SNOW"), Answered.everything())).isFalse();
        assertThat(asks(new Routing.Equals("SNOW", 1), Answered.everything())).isFalse();
    }

    @Test
    void a_page_and_its_questions_must_both_be_for_the_respondent() {
        var page = Rewritten.with(
                Questionnaires.page("HOME", (Question) Rewritten.with(
                        Questionnaires.years(), "shownIf", Optional.of(new Routing.Equals("PRIORITY_1", 1)))),
                "shownIf",
                Optional.of(new Routing.Equals("RELATION", 1)));
        var both = AnswerCheck.of(Questionnaires.of(
                Questionnaires.page("START", Questionnaires.relation(), Questionnaires.priority()), page));
        Answer first = new Answer.ChosenMany(List.of(1));

        assertThat(both.asks(Questionnaires.YEARS, answers(new Answer.Chosen(1), first)))
                .isTrue();
        assertThat(both.asks(Questionnaires.YEARS, answers(new Answer.Chosen(2), first)))
                .isFalse();
        assertThat(both.asks(Questionnaires.YEARS, answers(new Answer.Chosen(1), DONT_KNOW)))
                .isFalse();
    }

    private static Map<QuestionId, Answer> answers(Answer relation, Answer priority) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        answers.put(Questionnaires.RELATION, relation);
        answers.put(Questionnaires.PRIORITY, priority);
        return answers;
    }

    private static Map<QuestionId, Answer> graded(Answer litter, Answer dark) {
        return Map.of(Questionnaires.PROBLEM, Answered.graded(litter, dark));
    }
}
