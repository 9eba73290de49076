package se.medborgarlofte.survey.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.survey.core.questionnaire.Questionnaires.choice;
import static se.medborgarlofte.survey.core.questionnaire.Questionnaires.dontKnow;
import static se.medborgarlofte.survey.core.questionnaire.Questionnaires.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.comparison.QuestionDeclaration.Kind;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.core.text.Texts;

class QuestionnaireDiffTest {

    private static final ComparisonRules RULES = Cmp1.rules();
    private static final Questionnaire BEFORE = Questionnaires.withEveryKind();
    private static final IntPredicate SCALE = code -> code <= 4;

    private static Questionnaire second(Questionnaire changed) {
        return Rewritten.with(changed, "version", 2);
    }

    private static Questionnaire asking(Question question) {
        return second(Questionnaires.of(page("START", question)));
    }

    private static Declarations declaring(Kind... kinds) {
        var declared = Arrays.stream(kinds)
                .map(kind -> new QuestionDeclaration(
                        Questionnaires.SAFE_NIGHT, 1, 2, kind, "Anna Ek", LocalDate.of(2020, 1, 2)))
                .toList();
        return new Declarations(List.of(), declared, List.of(), Optional.empty());
    }

    /** As code and effect. */
    private static List<String> found(Question before, Question after, Declarations declared) {
        return QuestionnaireDiff.ofVariable(
                        "SAFE_NIGHT", SCALE, Questionnaires.of(page("START", before)), asking(after), declared, RULES)
                .stream()
                .map(reason -> reason.code() + " " + reason.effect())
                .toList();
    }

    private static List<String> found(Question after) {
        return found(Questionnaires.safeNight(), after, Declarations.NONE);
    }

    private static SingleChoice with(String component, Object value) {
        return Rewritten.with(Questionnaires.safeNight(), component, value);
    }

    private static SingleChoice offering(Choice... choices) {
        return with("choices", List.of(choices));
    }

    @Test
    void the_same_questionnaire_has_no_changes() {
        var diff = QuestionnaireDiff.of(BEFORE, second(BEFORE), Declarations.NONE, RULES);

        assertThat(diff.changes()).hasSize(9).allMatch(QuestionChange::isNone);
        assertThat(diff.actual()).isEmpty();
        assertThat(diff.rules()).isEqualTo("cmp-1");
    }

    @Test
    void tells_what_came_and_what_went() {
        var diff = QuestionnaireDiff.of(BEFORE, second(Questionnaires.twoQuestions()), Declarations.NONE, RULES);
        var back = QuestionnaireDiff.of(Questionnaires.twoQuestions(), second(BEFORE), Declarations.NONE, RULES);

        assertThat(diff.changes().stream().filter(change -> change.fate() == QuestionChange.Fate.REMOVED))
                .extracting(QuestionChange::name)
                .containsExactly("PRIORITY", "PLACES", "WORDS", "AREA", "PROBLEM_LITTER", "PROBLEM_DARK", "YEARS");
        assertThat(back.changes().stream().filter(change -> change.fate() == QuestionChange.Fate.ADDED))
                .extracting(QuestionChange::name)
                .contains("PROBLEM_DARK", "YEARS");
    }

    @Test
    void other_words_are_another_question_and_both_are_shown() {
        var reworded = with("wording", Texts.both("Hur otrygg känner du dig?", "How safe do you feel?"));

        var reasons = QuestionnaireDiff.ofVariable(
                "SAFE_NIGHT",
                SCALE,
                Questionnaires.of(page("START", Questionnaires.safeNight())),
                asking(reworded),
                Declarations.NONE,
                RULES);

        assertThat(reasons)
                .containsExactly(Reason.of(
                        ReasonCode.QUESTION_TEXT_CHANGED,
                        Effect.BLOCK,
                        List.of(new Evidence(
                                Trait.WORDING, "sv", "Hur trygg känner du dig?", "Hur otrygg känner du dig?"))));
    }

    @Test
    void an_editorial_change_that_somebody_answers_for_is_noted() {
        var spelled = with("wording", Texts.both("Hur trygg, känner du dig?", "How safe do you feel?"));

        assertThat(found(Questionnaires.safeNight(), spelled, declaring(Kind.EDITORIAL)))
                .containsExactly("QUESTION_TEXT_CHANGED NOTE");
        assertThat(found(Questionnaires.safeNight(), spelled, declaring(Kind.EXACT_MERGING)))
                .containsExactly("QUESTION_TEXT_CHANGED BLOCK");
    }

    @Test
    void another_translation_of_the_same_source_is_noted() {
        assertThat(found(with("wording", Texts.both("Hur trygg känner du dig?", "How safe are you?"))))
                .containsExactly("QUESTION_TEXT_CHANGED NOTE");
    }

    @Test
    void spaces_are_no_words() {
        assertThat(found(with("wording", Texts.both(" Hur trygg  känner du dig?", "How safe do you feel?"))))
                .isEmpty();
    }

    @Test
    void an_added_help_text_is_read_with_the_question() {
        assertThat(found(with("hint", Optional.of(Texts.both("Tänk efter", "Think")))))
                .containsExactly("QUESTION_TEXT_CHANGED BLOCK");
    }

    /** Kungsbacka 2019 asked yes or no, 2020 on four points. */
    @Test
    void yes_or_no_and_four_points_are_two_scales() {
        var yesNo = offering(labelled(1, "Ja"), labelled(2, "Nej"));
        var fourPoints =
                offering(labelled(1, "Alltid"), labelled(2, "Oftast"), labelled(3, "Sällan"), labelled(4, "Aldrig"));

        assertThat(found(yesNo, fourPoints, Declarations.NONE)).containsExactly("SCALE_CHANGED BLOCK");
    }

    /** Ulricehamn's web poll had a middle point, the sample of 2023 had none. */
    @Test
    void a_middle_point_makes_another_scale() {
        var withMiddle =
                offering(choice(1), choice(2), labelled(3, "Varken eller"), relabelled(4, 3), relabelled(5, 4));
        var without = offering(choice(1), choice(2), choice(3), choice(4));

        assertThat(found(withMiddle, without, Declarations.NONE)).containsExactly("SCALE_CHANGED BLOCK");
        assertThat(found(without, withMiddle, Declarations.NONE)).containsExactly("SCALE_CHANGED BLOCK");
    }

    @Test
    void a_scale_turned_round_is_another_scale() {
        var turned = IntStream.rangeClosed(1, 4).mapToObj(code -> relabelled(code, 5 - code));

        assertThat(found(
                        offering(choice(1), choice(2), choice(3), choice(4)),
                        offering(turned.toArray(Choice[]::new)),
                        Declarations.NONE))
                .containsExactly("SCALE_CHANGED BLOCK");
    }

    @Test
    void what_somebody_says_is_no_scale_has_changed_options_only() {
        var withMiddle = offering(choice(1), labelled(2, "Annat"), relabelled(3, 2));

        assertThat(found(offering(choice(1), choice(2)), withMiddle, declaring(Kind.NOT_A_SCALE)))
                .containsExactly("OPTIONS_CHANGED BLOCK");
    }

    @ParameterizedTest(name = "code {0} added after the scale: {1}")
    @CsvSource({"4, BLOCK", "5, WARN"})
    void an_added_option_blocks_when_the_indicator_counts_it(int code, Effect effect) {
        var before = offering(choice(1), choice(2), choice(3));
        var after = offering(choice(1), choice(2), choice(3), labelled(code, "Jag går inte ut"));

        assertThat(found(before, after, Declarations.NONE)).containsExactly("OPTIONS_CHANGED " + effect);
    }

    @Test
    void dont_know_added_is_a_warning() {
        var without = offering(choice(1), choice(2), choice(3), choice(4));

        assertThat(found(without, Questionnaires.safeNight(), Declarations.NONE))
                .containsExactly("OPTIONS_CHANGED WARN");
    }

    @Test
    void an_exact_merging_that_somebody_answers_for_is_noted() {
        var merged = offering(choice(1), choice(2), labelled(3, "Otrygg"), dontKnow(8));

        assertThat(found(Questionnaires.safeNight(), merged, declaring(Kind.EXACT_MERGING)))
                .containsExactly("OPTIONS_CHANGED NOTE");
        assertThat(found(merged)).containsExactly("SCALE_CHANGED BLOCK");
    }

    @Test
    void options_in_another_order_are_a_warning() {
        assertThat(found(offering(choice(4), choice(3), choice(2), choice(1), dontKnow(8))))
                .containsExactly("ORDER_CHANGED WARN");
    }

    @Test
    void other_people_asked_is_another_base() {
        assertThat(found(with("shownIf", Optional.empty()))).containsExactly("BASE_CHANGED BLOCK");
    }

    @Test
    void another_time_asked_about_is_told_beside_the_words() {
        var twelve = with("wording", Texts.both("Har du utsatts de senaste 12 månaderna?", "Victim?"));
        var year = with("wording", Texts.both("Har du utsatts under 2019?", "Victim?"));

        assertThat(found(twelve, year, Declarations.NONE))
                .containsExactly("QUESTION_TEXT_CHANGED BLOCK", "RECALL_PERIOD_CHANGED BLOCK");
    }

    @Test
    void a_question_added_just_before_may_colour_it_and_one_far_before_is_noted() {
        var far = List.<Question>of(named("A"), named("B"), named("C"), named("D"), Questionnaires.safeNight());
        var near = List.<Question>of(named("B"), named("C"), named("D"), named("X"), Questionnaires.safeNight());
        var after = List.<Question>of(named("B"), named("C"), named("D"), Questionnaires.safeNight());

        assertThat(order(far, after)).containsExactly("ORDER_CHANGED NOTE");
        assertThat(order(near, after)).containsExactly("ORDER_CHANGED WARN");
    }

    /** Halmstad 2021 asked one question more, at the end. */
    @Test
    void a_question_added_at_the_end_changes_nothing_before_it() {
        var before = List.<Question>of(named("A"), Questionnaires.safeNight());
        var after = List.<Question>of(named("A"), Questionnaires.safeNight(), named("PANDEMIC"));

        assertThat(order(before, after)).isEmpty();
    }

    private static List<String> order(List<Question> before, List<Question> after) {
        return QuestionnaireDiff.ofVariable(
                        "SAFE_NIGHT",
                        SCALE,
                        Questionnaires.of(page("START", before.toArray(Question[]::new))),
                        second(Questionnaires.of(page("START", after.toArray(Question[]::new)))),
                        Declarations.NONE,
                        RULES)
                .stream()
                .map(reason -> reason.code() + " " + reason.effect())
                .toList();
    }

    @Test
    void an_item_taken_out_of_its_battery_looks_different_and_comes_in_another_order() {
        var battery = Questionnaires.of(page("START", Questionnaires.relation(), Questionnaires.problem()));
        var single = new SingleChoice(
                new QuestionId("PROBLEM_DARK"),
                Texts.both("Är det här ett problem? / mörka platser", "Is this a problem? / dark places"),
                Optional.empty(),
                false,
                Optional.empty(),
                Questionnaires.problem().choices());

        var reasons = QuestionnaireDiff.ofVariable(
                "PROBLEM_DARK",
                SCALE,
                battery,
                second(Questionnaires.of(page("START", Questionnaires.relation(), single))),
                Declarations.NONE,
                RULES);

        assertThat(reasons).extracting(Reason::code).contains(ReasonCode.LAYOUT_CHANGED);
        assertThat(reasons).noneMatch(Reason::isBlock);
    }

    @Test
    void a_question_with_a_page_to_itself_is_noted() {
        var together = Questionnaires.of(page("START", Questionnaires.relation(), Questionnaires.safeNight()));
        var apart = second(
                Questionnaires.of(page("START", Questionnaires.relation()), page("NEXT", Questionnaires.safeNight())));

        var reasons = QuestionnaireDiff.ofVariable("SAFE_NIGHT", SCALE, together, apart, Declarations.NONE, RULES);

        assertThat(reasons).extracting(Reason::code).containsExactly(ReasonCode.LAYOUT_CHANGED);
        assertThat(reasons.get(0).effect()).isEqualTo(Effect.NOTE);
    }

    @Test
    void other_places_are_another_list() {
        var fewer = Rewritten.with(
                Questionnaires.places(),
                "places",
                Questionnaires.places().places().subList(0, 1));

        var diff = QuestionnaireDiff.of(
                Questionnaires.of(page("START", Questionnaires.places())), asking(fewer), Declarations.NONE, RULES);

        assertThat(diff.actual().get(0).reasons())
                .extracting(Reason::code)
                .containsExactly(ReasonCode.PLACE_LIST_CHANGED);
    }

    @Test
    void nothing_stands_between_answers_that_only_one_version_asked_for() {
        assertThat(QuestionnaireDiff.ofVariable(
                        "YEARS", SCALE, BEFORE, second(Questionnaires.twoQuestions()), Declarations.NONE, RULES))
                .isEmpty();
    }

    private static Choice labelled(int code, String label) {
        return Choice.of(code, Texts.both(label));
    }

    private static Choice relabelled(int code, int label) {
        return Choice.of(code, choice(label).label());
    }

    private static SingleChoice named(String id) {
        return new SingleChoice(
                new QuestionId(id),
                Texts.both(id),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(choice(1), choice(2)));
    }
}
