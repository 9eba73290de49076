package se.medborgarlofte.survey.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.PopulationCell;
import se.medborgarlofte.survey.core.programme.Programmes;
import se.medborgarlofte.survey.core.promise.Promises;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.questionnaire.Routing;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.text.Texts;

class ConstraintsTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();

    private static List<String> pathsOf(Object subject) {
        return CONSTRAINTS.check(subject).list().stream().map(Finding::path).toList();
    }

    @Test
    void nothing_is_wrong_with_what_is_sound() {
        var programme = Programmes.complete();

        assertThat(CONSTRAINTS.check(programme.survey())).isEqualTo(Findings.NONE);
        assertThat(CONSTRAINTS.check(programme.areas())).isEqualTo(Findings.NONE);
        assertThat(CONSTRAINTS.check(Questionnaires.withEveryKind())).isEqualTo(Findings.NONE);
        assertThat(CONSTRAINTS.check(Rounds.sample())).isEqualTo(Findings.NONE);
        assertThat(CONSTRAINTS.check(Promises.complete())).isEqualTo(Findings.NONE);
    }

    @Test
    void a_path_leads_to_the_place_as_it_is_written() {
        var blank = Choice.of(1, Texts.both(" ", "One"));
        var question = Rewritten.with(Questionnaires.relation(), "choices", List.of(blank, Questionnaires.choice(2)));
        var questionnaire = Questionnaires.of(Questionnaires.page("START", question));

        assertThat(pathsOf(questionnaire)).containsExactly("pages[0].questions[0].choices[0].label.sv");
    }

    @Test
    void a_record_around_a_plain_value_is_no_step() {
        var question = Rewritten.with(Questionnaires.relation(), "id", new QuestionId("lower"));

        assertThat(pathsOf(question)).containsExactly("id");
        assertThat(pathsOf(new QuestionId("lower"))).containsExactly("");
    }

    @Test
    void a_part_that_is_missing_altogether_has_the_path_of_the_part() {
        var question = Rewritten.with(Questionnaires.relation(), "wording", null);

        assertThat(CONSTRAINTS.check(question).list())
                .extracting(Finding::toString)
                .containsExactly("wording: constraint.notNull");
    }

    @Test
    void a_text_is_named_by_its_language_wherever_it_stands() {
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        texts.put("contact", LocalizedText.of("sv", ""));
        texts.put("legalBasis", null);
        var survey = Rewritten.with(Programmes.survey(), "texts", texts);
        var untagged = Rewritten.with(Programmes.survey(), "title", LocalizedText.of("Svenska", "Trygghet"));

        assertThat(pathsOf(survey)).containsExactly("texts.contact.sv", "texts.legalBasis");
        assertThat(pathsOf(untagged)).containsExactly("title.Svenska");
        assertThat(pathsOf(LocalizedText.of("sv", ""))).containsExactly("sv");
        assertThat(pathsOf(new LocalizedText(null))).containsExactly("");
    }

    @Test
    void a_cell_of_the_population_is_named_by_its_variable() {
        Map<String, String> of = new LinkedHashMap<>();
        of.put("AREA", null);

        assertThat(pathsOf(new PopulationCell(of, 1))).containsExactly("of.AREA");
    }

    @Test
    void an_optional_part_and_a_part_of_a_list_are_no_steps_of_their_own() {
        var round = Rewritten.with(Rounds.sample(), "paradata", Optional.of(Rounds.counts(-1, 0, 0, 0, 0, 0)));
        var languages = Rewritten.with(Programmes.survey(), "languages", List.of("sv", "Svenska"));

        assertThat(pathsOf(round)).containsExactly("paradata.invited");
        assertThat(pathsOf(languages)).containsExactly("languages[1]");
    }

    @Test
    void routing_is_followed_to_its_leaves() {
        var routing = new Routing.And(List.of(new Routing.Not(new Routing.Equals(null, 1))));
        var question = Rewritten.with(Questionnaires.relation(), "shownIf", Optional.of(routing));

        assertThat(pathsOf(question)).containsExactly("shownIf.all[0].part.variable");
    }

    @Test
    void an_empty_place_in_a_list_is_reported() {
        var areas = Rewritten.with(
                Programmes.complete().areas(),
                "areas",
                Arrays.asList(Programmes.complete().areas().areas().get(0), null));

        assertThat(CONSTRAINTS.check(areas).list())
                .extracting(Finding::toString)
                .containsExactly("areas[1]: constraint.notNull");
    }

    @Test
    void faults_come_in_reading_order() {
        var survey = Rewritten.with(
                Programmes.survey(),
                "languages",
                List.of("A", "sv", "B", "sv", "sv", "sv", "sv", "sv", "sv", "sv", "C"));

        assertThat(pathsOf(survey)).containsExactly("languages[0]", "languages[2]", "languages[10]");
    }

    @Test
    void a_finding_carries_the_limits_its_sentence_needs() {
        var few = Rewritten.with(Questionnaires.relation(), "choices", List.of(Questionnaires.choice(1)));
        var much = Rewritten.with(Promises.measure(), "target", BigDecimal.valueOf(101));
        var misnamed = new QuestionId("lower");

        assertThat(CONSTRAINTS.check(few).list().get(0).parameters())
                .containsExactly(entry("max", "50"), entry("min", "2"));
        assertThat(CONSTRAINTS.check(much).list().get(0)).hasToString("target: constraint.decimalMax {value=100}");
        assertThat(CONSTRAINTS.check(misnamed).list().get(0).parameters())
                .containsExactly(entry("regexp", QuestionId.SHAPE));
    }
}
