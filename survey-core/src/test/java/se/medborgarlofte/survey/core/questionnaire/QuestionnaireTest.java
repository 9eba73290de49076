package se.medborgarlofte.survey.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.Texts;

class QuestionnaireTest {

    private static List<String> found(Questionnaire questionnaire) {
        return questionnaire.check().list().stream().map(Finding::toString).toList();
    }

    private static Question shownIf(Question question, Routing routing) {
        return (Question) Rewritten.with((Record) question, "shownIf", Optional.of(routing));
    }

    private static Questionnaire asking(Question... questions) {
        return Questionnaires.of(Questionnaires.page("START", questions));
    }

    @Test
    void a_sound_questionnaire_has_no_findings() {
        assertThat(Questionnaires.withEveryKind().check()).isEqualTo(Findings.NONE);
        assertThat(Questionnaires.twoQuestions().check()).isEqualTo(Findings.NONE);
    }

    @Test
    void its_questions_and_columns_come_in_the_order_they_are_asked() {
        var questionnaire = Questionnaires.withEveryKind();

        assertThat(questionnaire.questions())
                .extracting(Question::id)
                .containsExactly(
                        Questionnaires.RELATION,
                        Questionnaires.PRIORITY,
                        Questionnaires.PLACES,
                        Questionnaires.WORDS,
                        Questionnaires.AREA,
                        Questionnaires.SAFE_NIGHT,
                        Questionnaires.PROBLEM,
                        Questionnaires.YEARS);
        assertThat(questionnaire.variables())
                .extracting(Variable::name)
                .containsExactly(
                        "RELATION",
                        "PRIORITY_1",
                        "PRIORITY_2",
                        "PRIORITY_3",
                        "PRIORITY_8",
                        "PLACES_1",
                        "PLACES_2",
                        "WORDS",
                        "AREA",
                        "SAFE_NIGHT",
                        "PROBLEM_LITTER",
                        "PROBLEM_DARK",
                        "YEARS");
    }

    @Test
    void a_question_is_found_by_its_name_and_by_its_columns() {
        var questionnaire = Questionnaires.withEveryKind();

        assertThat(questionnaire.id()).isEqualTo(new QuestionnaireId("trygghet", 1));
        assertThat(questionnaire.question(Questionnaires.YEARS)).contains(Questionnaires.years());
        assertThat(questionnaire.question(new QuestionId("SNOW"))).isEmpty();
        assertThat(questionnaire.asking("PROBLEM_DARK")).contains(Questionnaires.problem());
        assertThat(questionnaire.asking("PROBLEM")).isEmpty();
    }

    @Test
    void a_name_used_twice_is_found_where_it_is_used_again() {
        var page = Questionnaires.page("START", Questionnaires.relation(), Questionnaires.relation());

        assertThat(found(Questionnaires.of(page, Questionnaires.page("START", Questionnaires.years()))))
                .containsExactly(
                        "pages[0].questions[1].id: question.repeated {question=RELATION}",
                        "pages[1].id: page.repeated {page=START}");
    }

    @Test
    void two_questions_may_not_take_the_same_column() {
        var clash = Rewritten.with(Questionnaires.years(), "id", new QuestionId("PROBLEM_DARK"));

        assertThat(found(asking(Questionnaires.problem(), clash)))
                .containsExactly("pages[0].questions[1].id: variable.clash {variable=PROBLEM_DARK}");
    }

    @Test
    void an_item_or_choice_named_twice_is_one_fault_and_no_clash_of_columns() {
        var item = Questionnaires.problem().items().get(0);
        var battery = Rewritten.with(Questionnaires.problem(), "items", List.of(item, item));
        var choices = List.of(Questionnaires.choice(1), Questionnaires.choice(1));
        var priority = Rewritten.with(Questionnaires.priority(), "choices", choices);

        assertThat(found(asking(battery, priority)))
                .containsExactly(
                        "pages[0].questions[0].items[1].id: item.repeated {item=LITTER}",
                        "pages[0].questions[1].choices[1].code: choice.repeated {code=1}");
    }

    @Test
    void routing_looks_only_at_what_was_asked_before() {
        var early = shownIf(Questionnaires.years(), new Routing.Answered("RELATION"));
        var self = shownIf(Questionnaires.safeNight(), new Routing.Equals("SAFE_NIGHT", 1));

        assertThat(found(asking(early, Questionnaires.relation(), self)))
                .containsExactly(
                        "pages[0].questions[0].shownIf: routing.backwards {variable=RELATION}",
                        "pages[0].questions[2].shownIf: routing.backwards {variable=SAFE_NIGHT}");
    }

    @Test
    void a_page_may_not_be_routed_by_its_own_questions() {
        var page = Rewritten.with(
                Questionnaires.page("START", Questionnaires.relation()),
                "shownIf",
                Optional.of(new Routing.Answered("RELATION")));

        assertThat(found(Questionnaires.of(page)))
                .containsExactly("pages[0].shownIf: routing.backwards {variable=RELATION}");
    }

    @Test
    void routing_names_variables_and_codes_that_exist() {
        var routing = new Routing.Or(List.of(
                new Routing.Answered("SNOW"),
                new Routing.Equals("RELATION", 7),
                new Routing.AnyOf("PRIORITY_1", List.of(1, 2)),
                new Routing.Equals("WORDS", 1)));
        var last = shownIf(Questionnaires.years(), routing);

        assertThat(found(asking(Questionnaires.relation(), Questionnaires.priority(), Questionnaires.words(), last)))
                .containsExactly(
                        "pages[0].questions[3].shownIf.any[0]: routing.unknown {variable=SNOW}",
                        "pages[0].questions[3].shownIf.any[1]: routing.unknownCode {variable=RELATION, code=7}",
                        "pages[0].questions[3].shownIf.any[2]: routing.unknownCode {variable=PRIORITY_1, code=2}",
                        "pages[0].questions[3].shownIf.any[3]: routing.unknownCode {variable=WORDS, code=1}");
    }

    @Test
    void every_text_must_be_written_in_every_language_of_the_questionnaire() {
        var page = new Page(
                new QuestionId("START"),
                Optional.of(Texts.swedish("Början")),
                Optional.of(Texts.swedish("Hej")),
                Optional.empty(),
                List.of(Rewritten.with(Questionnaires.years(), "hint", Optional.of(Texts.swedish("Ungefär")))));
        var questionnaire = Rewritten.with(Questionnaires.of(page), "title", Texts.swedish("Trygghet"));

        assertThat(questionnaire.check().list())
                .extracting(Finding::path)
                .containsExactly(
                        "title.en", "pages[0].title.en", "pages[0].introduction.en", "pages[0].questions[0].hint.en");
    }

    @Test
    void what_was_left_out_is_passed_over() {
        var nameless = Rewritten.with(Questionnaires.relation(), "id", null);
        var pageless = new Page(null, null, null, null, Arrays.asList(nameless, null, nameless));
        var questionnaire = new Questionnaire(null, null, null, null, Arrays.asList(pageless, null, pageless));

        assertThat(questionnaire.check()).isEqualTo(Findings.NONE);
        assertThat(questionnaire.questions()).hasSize(4);
        assertThat(questionnaire.variables()).isEmpty();
        assertThat(questionnaire.asking("RELATION")).isEmpty();
    }
}
