package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.report.Headline.AskedQuestion;
import se.medborgarlofte.survey.io.words.Language;

class QuestionWordsTest {

    private static final Questionnaire EVERY_KIND =
            Json.read("""
            {"name": "kinds", "version": 1, "title": {"en": "Every kind"}, "languages": ["en"], "pages": [
              {"id": "P1", "questions": [
                {"kind": "single_choice", "id": "SAFE", "wording": {"en": "How safe?"}, "choices": [
                  {"code": 1, "label": {"en": "Safe"}},
                  {"code": 2, "label": {"en": "Unsafe"}},
                  {"code": 8, "label": {"en": "Don't know"}, "missing": "dont_know"}]},
                {"kind": "battery", "id": "PROBLEM", "wording": {"en": "Is this a problem?"},
                  "items": [
                    {"id": "DARK", "wording": {"en": "dark places"}},
                    {"id": "LITTER", "wording": {"en": "litter"}}],
                  "choices": [{"code": 1, "label": {"en": "No"}}, {"code": 2, "label": {"en": "Yes"}}]},
                {"kind": "multiple_choice", "id": "FIRST", "wording": {"en": "What first?"}, "choices": [
                  {"code": 1, "label": {"en": "Light"}}, {"code": 2, "label": {"en": "Order"}}]},
                {"kind": "place", "id": "WHERE", "wording": {"en": "Where?"}, "places": [
                  {"code": 4, "label": {"en": "The square"}}]},
                {"kind": "quantity", "id": "YEARS", "wording": {"en": "How many years?"}, "min": "0", "max": "99"},
                {"kind": "open_text", "id": "MORE", "wording": {"en": "More?"}, "maxLength": 100},
                {"kind": "area", "id": "AREA", "wording": {"en": "Which area?"}}]}]}
            """, Questionnaire.class).orThrow();

    private static List<AskedQuestion> words(Measure measure) {
        return measure.match(new QuestionWords(EVERY_KIND, Voice.of(Language.EN)));
    }

    @Test
    void tells_what_becomes_of_each_answer_in_the_order_of_the_questionnaire() {
        var words = words(new Measure.Share("SAFE", List.of(2), List.of(2, 1), List.of()));

        assertThat(words)
                .containsExactly(new AskedQuestion(
                        "SAFE", "How safe?", List.of("Unsafe"), List.of("Safe"), List.of("Don't know")));
    }

    @Test
    void tells_which_kinds_of_missing_answer_are_in_the_base() {
        var words = words(new Measure.Share("SAFE", List.of(2), List.of(1, 2, 8), List.of(MissingReason.NO_ANSWER)));

        assertThat(words.get(0).alsoInBase()).containsExactly("Safe", "Don't know", "skipped the question");
        assertThat(words.get(0).leftOut()).isEmpty();
    }

    @Test
    void asks_an_item_in_the_words_of_its_battery_and_its_own() {
        var words = words(new Measure.ShareOfAny(List.of("PROBLEM_DARK", "PROBLEM_LITTER"), List.of(2), List.of(1, 2)));

        assertThat(words)
                .extracting(AskedQuestion::wording)
                .containsExactly("Is this a problem? – dark places", "Is this a problem? – litter");
        assertThat(words).allMatch(question -> question.counted().equals(List.of("Yes")));
    }

    @ParameterizedTest
    @CsvSource({"FIRST_2, What first?, Chose: Order", "WHERE_4, Where?, Chose: The square"})
    void says_of_one_choice_among_several_that_it_was_chosen(String variable, String wording, String counted) {
        var words = words(new Measure.Share(variable, List.of(1), List.of(0, 1), List.of()));

        assertThat(words)
                .containsExactly(new AskedQuestion(
                        variable,
                        wording,
                        List.of(counted),
                        List.of("Answered the question but did not choose it"),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({"YEARS, How many years?", "MORE, More?", "AREA, Which area?"})
    void has_nothing_to_list_where_there_are_no_choices(String variable, String wording) {
        var words = words(new Measure.Mean(variable, List.of()));

        assertThat(words).containsExactly(new AskedQuestion(variable, wording, List.of(), List.of(), List.of()));
    }

    @Test
    void counts_every_code_of_a_mean() {
        var words = words(new Measure.Mean("SAFE", List.of(1, 2)));

        assertThat(words.get(0).counted()).containsExactly("Safe", "Unsafe");
        assertThat(words.get(0).leftOut()).containsExactly("Don't know");
    }
}
