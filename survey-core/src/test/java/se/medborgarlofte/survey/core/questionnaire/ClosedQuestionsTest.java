package se.medborgarlofte.survey.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.Texts;

class ClosedQuestionsTest {

    private static final Answer TEXT = new Answer.Written("ja");
    private static final Answer DONT_KNOW = new Answer.Missing(MissingReason.DONT_KNOW);
    private static final Answer PREFER_NOT = new Answer.Missing(MissingReason.PREFER_NOT_TO_SAY);

    private static List<String> found(Question question, Answer answer) {
        return question.check(answer).list().stream().map(Finding::toString).toList();
    }

    private static Answer chosen(Integer... codes) {
        return new Answer.ChosenMany(List.of(codes));
    }

    private static Answer.Graded graded(Answer litter, Answer dark) {
        Map<ItemId, Answer> byItem = new LinkedHashMap<>();
        byItem.put(Questionnaires.LITTER, litter);
        byItem.put(Questionnaires.DARK, dark);
        return new Answer.Graded(byItem);
    }

    @Test
    void a_single_choice_admits_an_offered_code() {
        assertThat(found(Questionnaires.safeNight(), new Answer.Chosen(4))).isEmpty();
        assertThat(found(Questionnaires.safeNight(), new Answer.Chosen(8))).isEmpty();
    }

    @Test
    void a_single_choice_refuses_a_code_that_was_not_offered() {
        assertThat(found(Questionnaires.safeNight(), new Answer.Chosen(7))).containsExactly("choice.unknown {code=7}");
    }

    @Test
    void a_single_choice_refuses_any_other_kind_of_answer() {
        assertThat(found(Questionnaires.safeNight(), TEXT)).containsExactly("answer.notOneChoice");
        assertThat(found(Questionnaires.safeNight(), chosen())).containsExactly("answer.notOneChoice");
    }

    @Test
    void a_kind_of_missing_answer_with_a_code_of_its_own_is_given_by_that_code() {
        assertThat(found(Questionnaires.safeNight(), DONT_KNOW)).containsExactly("answer.missingHasCode {code=8}");
        assertThat(found(Questionnaires.safeNight(), PREFER_NOT)).isEmpty();
        assertThat(found(Questionnaires.priority(), DONT_KNOW)).containsExactly("answer.missingHasCode {code=8}");
        assertThat(found(Questionnaires.places(), DONT_KNOW)).isEmpty();
    }

    @Test
    void a_required_question_must_be_answered_by_whoever_is_asked() {
        var relation = Questionnaires.relation();

        assertThat(found(relation, Answer.Missing.NO_ANSWER)).containsExactly("answer.required");
        assertThat(found(relation, Answer.Missing.NOT_ASKED)).containsExactly("answer.required");
        assertThat(found(relation, PREFER_NOT)).isEmpty();
    }

    @Test
    void any_other_question_may_be_passed_over_or_never_put() {
        assertThat(found(Questionnaires.safeNight(), Answer.Missing.NO_ANSWER)).isEmpty();
        assertThat(found(Questionnaires.safeNight(), Answer.Missing.NOT_ASKED)).isEmpty();
        assertThat(found(Questionnaires.problem(), Answer.Missing.NO_ANSWER)).isEmpty();
    }

    @Test
    void no_choice_at_all_does_not_answer_a_required_question() {
        var required = Rewritten.with(Questionnaires.priority(), "required", true);

        assertThat(found(required, chosen())).containsExactly("answer.required");
        assertThat(found(Questionnaires.priority(), chosen())).isEmpty();
    }

    @Test
    void several_choices_are_admitted_up_to_the_limit() {
        assertThat(found(Questionnaires.priority(), chosen(1, 3))).isEmpty();
        assertThat(found(Questionnaires.priority(), chosen(1, 2, 3)))
                .containsExactly("answer.tooMany {taken=3, atMost=2}");
    }

    @Test
    void without_a_limit_everything_may_be_chosen() {
        var unlimited = Rewritten.with(Questionnaires.priority(), "atMost", Optional.empty());

        assertThat(found(unlimited, chosen(1, 2, 3))).isEmpty();
    }

    @Test
    void dont_know_stands_alone() {
        assertThat(found(Questionnaires.priority(), chosen(8))).isEmpty();
        assertThat(found(Questionnaires.priority(), chosen(1, 8))).containsExactly("answer.exclusive {code=8}");
    }

    @Test
    void everything_wrong_with_several_choices_is_found_at_once() {
        assertThat(found(Questionnaires.priority(), chosen(1, 5, 8, 9)))
                .containsExactly(
                        "choice.unknown {code=5}",
                        "choice.unknown {code=9}",
                        "answer.tooMany {taken=4, atMost=2}",
                        "answer.exclusive {code=8}");
    }

    @Test
    void several_choices_are_not_one_choice() {
        assertThat(found(Questionnaires.priority(), new Answer.Chosen(1))).containsExactly("answer.notChoices");
        assertThat(found(Questionnaires.places(), new Answer.Chosen(1))).containsExactly("answer.notChoices");
    }

    @Test
    void places_are_chosen_by_their_codes() {
        assertThat(found(Questionnaires.places(), chosen(2))).isEmpty();
        assertThat(found(Questionnaires.places(), chosen(1, 3)))
                .containsExactly("choice.unknown {code=3}", "answer.tooMany {taken=2, atMost=1}");
        assertThat(Questionnaires.places().choices()).extracting(Choice::code).containsExactly(1, 2);
    }

    @Test
    void a_battery_is_answered_item_by_item() {
        var battery = Questionnaires.problem();

        assertThat(found(battery, graded(new Answer.Chosen(1), Answer.Missing.NO_ANSWER)))
                .isEmpty();
        assertThat(found(battery, graded(new Answer.Chosen(7), DONT_KNOW)))
                .containsExactly("LITTER: choice.unknown {code=7}", "DARK: answer.missingHasCode {code=8}");
        assertThat(found(battery, graded(TEXT, new Answer.Chosen(1)))).containsExactly("LITTER: answer.notOneChoice");
        assertThat(found(battery, new Answer.Chosen(1))).containsExactly("answer.notGraded");
    }

    @Test
    void a_battery_refuses_items_it_does_not_have() {
        var answer = new Answer.Graded(Map.of(new ItemId("SNOW"), new Answer.Chosen(1)));

        assertThat(found(Questionnaires.problem(), answer)).containsExactly("SNOW: item.unknown {item=SNOW}");
    }

    @Test
    void every_item_of_a_required_battery_must_be_answered() {
        var required = Rewritten.with(Questionnaires.problem(), "required", true);

        assertThat(found(required, graded(Answer.Missing.NO_ANSWER, new Answer.Chosen(1))))
                .containsExactly("LITTER: answer.required");
        assertThat(found(required, new Answer.Graded(Map.of())))
                .containsExactly("LITTER: answer.required", "DARK: answer.required");
        assertThat(found(required, Answer.Missing.NO_ANSWER)).containsExactly("answer.required");
    }

    @Test
    void the_same_answer_can_be_given_to_every_item() {
        assertThat(Questionnaires.problem().all(Answer.Missing.NO_ANSWER))
                .isEqualTo(graded(Answer.Missing.NO_ANSWER, Answer.Missing.NO_ANSWER));
    }

    @Test
    void a_column_holds_the_code_of_the_choice() {
        var battery = Questionnaires.problem();
        var answer = graded(new Answer.Chosen(3), DONT_KNOW);

        assertThat(Questionnaires.safeNight().code("SAFE_NIGHT", new Answer.Chosen(4)))
                .hasValue(4);
        assertThat(Questionnaires.safeNight().code("SAFE_NIGHT", DONT_KNOW)).isEmpty();
        assertThat(battery.code("PROBLEM_LITTER", answer)).hasValue(3);
        assertThat(battery.code("PROBLEM_DARK", answer)).isEmpty();
        assertThat(battery.code("PROBLEM", answer)).isEqualTo(OptionalInt.empty());
        assertThat(battery.code("PROBLEM_LITTER", DONT_KNOW)).isEmpty();
        assertThat(battery.item("PROBLEM_DARK")).isEqualTo(Questionnaires.DARK);
    }

    @Test
    void a_column_of_several_choices_holds_one_for_taken_and_zero_for_left() {
        var priority = Questionnaires.priority();

        assertThat(priority.code("PRIORITY_3", chosen(1, 3))).hasValue(1);
        assertThat(priority.code("PRIORITY_2", chosen(1, 3))).hasValue(0);
        assertThat(priority.code("PRIORITY_2", DONT_KNOW)).isEmpty();
        assertThat(Questionnaires.places().code("PLACES_1", chosen(1))).hasValue(1);
        assertThat(priority.codesOf("PRIORITY_1")).containsExactly(0, 1);
        assertThat(Questionnaires.places().codesOf("PLACES_1")).containsExactly(0, 1);
    }

    @Test
    void dont_know_does_not_count_as_answered_with_a_code_or_without() {
        var battery = Questionnaires.problem();
        var answer = graded(new Answer.Chosen(3), new Answer.Chosen(8));

        assertThat(Questionnaires.safeNight().isAnswered("SAFE_NIGHT", new Answer.Chosen(4)))
                .isTrue();
        assertThat(Questionnaires.safeNight().isAnswered("SAFE_NIGHT", new Answer.Chosen(8)))
                .isFalse();
        assertThat(Questionnaires.safeNight().isAnswered("SAFE_NIGHT", DONT_KNOW))
                .isFalse();
        assertThat(battery.isAnswered("PROBLEM_LITTER", answer)).isTrue();
        assertThat(battery.isAnswered("PROBLEM_DARK", answer)).isFalse();
        assertThat(Questionnaires.priority().isAnswered("PRIORITY_1", chosen(2)))
                .isTrue();
        assertThat(Questionnaires.priority().isAnswered("PRIORITY_1", chosen(8)))
                .isFalse();
        assertThat(Questionnaires.places().isAnswered("PLACES_1", Answer.Missing.NO_ANSWER))
                .isFalse();
    }

    @Test
    void each_takes_its_columns() {
        assertThat(Questionnaires.relation().variables())
                .extracting(Variable::name)
                .containsExactly("RELATION");
        assertThat(Questionnaires.problem().variables())
                .extracting(Variable::name)
                .containsExactly("PROBLEM_LITTER", "PROBLEM_DARK");
        assertThat(Questionnaires.priority().variables())
                .extracting(Variable::name, Variable::kind)
                .startsWith(tuple("PRIORITY_1", Variable.Kind.FLAG));
        assertThat(Questionnaires.places().variables())
                .extracting(Variable::name)
                .containsExactly("PLACES_1", "PLACES_2");
        assertThat(Questionnaires.problem().codesOf("PROBLEM_DARK")).containsExactly(1, 2, 3, 4, 8);
    }

    @Test
    void a_code_offered_twice_is_found_where_it_is_offered_again() {
        var again = Arrays.asList(Questionnaires.choice(1), null, Questionnaires.choice(1));
        var place = Questionnaires.places().places().get(0);

        assertThat(Rewritten.with(Questionnaires.relation(), "choices", again)
                        .checkSelf()
                        .list())
                .extracting(Finding::toString)
                .containsExactly("choices[2].code: choice.repeated {code=1}");
        assertThat(Rewritten.with(Questionnaires.priority(), "choices", again)
                        .checkSelf()
                        .list())
                .hasSize(1);
        assertThat(Rewritten.with(Questionnaires.places(), "places", List.of(place, place))
                        .checkSelf()
                        .list())
                .extracting(Finding::path)
                .containsExactly("places[1].code");
    }

    @Test
    void an_item_named_twice_is_found_where_it_is_named_again() {
        var item = Questionnaires.problem().items().get(0);
        var battery = Rewritten.with(Questionnaires.problem(), "items", List.of(item, item));

        assertThat(battery.checkSelf().list())
                .extracting(Finding::toString)
                .containsExactly("items[1].id: item.repeated {item=LITTER}");
    }

    @Test
    void every_text_must_be_written_in_every_language() {
        var choices = List.of(Questionnaires.choice(1), Choice.of(2, Texts.swedish("Två")));
        var place = new Place(1, Texts.swedish("Torget"), Optional.empty());
        var item = new Item(Questionnaires.LITTER, Texts.swedish("skräp"));
        var languages = List.of("sv", "en");

        assertThat(Rewritten.with(Questionnaires.relation(), "choices", choices)
                        .untranslated(languages)
                        .list())
                .extracting(Finding::path)
                .containsExactly("choices[1].label.en");
        assertThat(Rewritten.with(Questionnaires.places(), "places", List.of(place))
                        .untranslated(languages)
                        .list())
                .extracting(Finding::path)
                .containsExactly("places[0].label.en");
        assertThat(Rewritten.with(Questionnaires.problem(), "items", List.of(item))
                        .untranslated(languages)
                        .list())
                .extracting(Finding::path)
                .containsExactly("items[0].wording.en");
        assertThat(Questionnaires.priority().untranslated(List.of("ar")).list())
                .extracting(Finding::path)
                .startsWith("wording.ar", "choices[0].label.ar");
    }

    @Test
    void parts_without_a_name_take_no_column_and_are_found_by_nobody_here() {
        var nameless = Rewritten.with(Questionnaires.choice(1), "code", null);
        var battery = new Battery(null, null, null, null, null, Arrays.asList(new Item(null, null), null), null);
        var priority = Rewritten.with(Questionnaires.priority(), "choices", Arrays.asList(nameless, null, nameless));

        assertThat(battery.variables()).isEmpty();
        assertThat(battery.checkSelf()).isEqualTo(Findings.NONE);
        assertThat(battery.isNamed()).isFalse();
        assertThat(priority.variables()).isEmpty();
        assertThat(priority.checkSelf()).isEqualTo(Findings.NONE);
        assertThat(Rewritten.with(Questionnaires.relation(), "id", new QuestionId(null))
                        .isNamed())
                .isFalse();
    }

    @Test
    void a_choice_is_substantive_unless_it_is_a_kind_of_missing_answer() {
        assertThat(Questionnaires.choice(1).isSubstantive()).isTrue();
        assertThat(Questionnaires.dontKnow(8).isSubstantive()).isFalse();
    }
}
