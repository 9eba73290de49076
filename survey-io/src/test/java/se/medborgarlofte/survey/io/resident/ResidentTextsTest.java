package se.medborgarlofte.survey.io.resident;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.intake.Opening;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Programmes;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.questionnaire.Routing;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.survey.Retention;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.words.ErrorWords;
import se.medborgarlofte.survey.io.words.ResidentWords;

class ResidentTextsTest {

    private static final LocalDate DAY = LocalDate.of(2016, 10, 28);
    private static final ResidentWords ENGLISH = ResidentWords.in("en");
    private static final AnswerWords ANSWERS = new AnswerWords(AreaSets.two(), ENGLISH);

    private static String landing(Programme programme, Round round, String language) {
        return landing(programme, round, Questionnaires.withEveryKind(), language);
    }

    private static String landing(Programme programme, Round round, Questionnaire asked, String language) {
        return landing(programme, new RoundToday(round, asked, new Opening.Open(DAY), Optional.empty()), language);
    }

    private static RoundToday today(Round round, Opening opening, Optional<ReleaseId> release) {
        return new RoundToday(round, Questionnaires.withEveryKind(), opening, release);
    }

    private static String landing(Programme programme, RoundToday today, String language) {
        var landing = LandingWords.of(programme, today, Catalogue.reportingRules(), ResidentWords.in(language));
        return landing.title() + "\n" + landing.lead() + "\n" + landing.facts() + "\n"
                + landing.sections().stream()
                        .map(section -> section.title() + ": " + String.join(" ", section.paragraphs()))
                        .collect(joining("\n"));
    }

    private static Programme withTexts() {
        var texts = new LinkedHashMap<String, Object>();
        List.of("board", "legalBasis", "contact", "otherWays", "resultsBy")
                .forEach(text -> texts.put(text, Texts.both("min " + text, "my " + text)));
        var survey = Rewritten.with(Programmes.survey(), "texts", texts);
        return Rewritten.with(Programmes.complete(), "survey", survey);
    }

    private static Question question(QuestionId id) {
        return Questionnaires.withEveryKind().question(id).orElseThrow();
    }

    @Test
    void tells_what_the_municipality_has_said_and_leaves_out_what_it_has_not() {
        String said = landing(withTexts(), Rounds.onLocation(), "en");
        String unsaid = landing(Programmes.smallest(), Rounds.onLocation(), "en");

        assertThat(said)
                .contains("published here by my resultsBy.", "my board is responsible", "help: my otherWays")
                .contains("24 hours after you began");
        assertThat(unsaid).doesNotContain("my ", "responsible for the data", "Other ways to answer");
    }

    @Test
    void says_that_more_is_asked_than_the_area_and_which_questions_cannot_be_passed_over() {
        var voluntary = Questionnaires.of(Questionnaires.page("START", Questionnaires.safeNight()));

        assertThat(landing(withTexts(), Rounds.onLocation(), "en"))
                .contains("We ask which area you live in, but not for your name", "about something sensitive")
                .contains("You can skip questions, except where we need your answer")
                .doesNotContain("only which area");
        assertThat(landing(withTexts(), Rounds.onLocation(), voluntary, "en"))
                .contains("You can skip questions you do not want to answer.")
                .doesNotContain("except where");
    }

    @Test
    void says_of_an_open_round_what_it_cannot_show_and_of_a_sample_that_nobody_can_stand_in() {
        assertThat(landing(withTexts(), Rounds.onLocation(), "en")).contains("not what all residents think");
        assertThat(landing(withTexts(), Rounds.sample(), "en"))
                .contains("You are one of 1,000 people chosen at random");
        var uncounted = Rewritten.with(Rounds.onLocation(), "design", CollectionDesign.PROBABILITY_SAMPLE);
        assertThat(landing(withTexts(), uncounted, "en")).contains("one of the people chosen at random");
    }

    @ParameterizedTest
    @CsvSource({"''", "2016-1"})
    void invites_nobody_to_answer_a_round_that_is_over(String release) {
        var made = Optional.of(release).filter(id -> !id.isEmpty()).map(ReleaseId::new);
        var onLocation = today(Rounds.onLocation(), new Opening.Closed(DAY), made);
        var sample = today(Rounds.sample(), new Opening.Closed(DAY), made);

        assertThat(landing(withTexts(), onLocation, "en"))
                .contains("Why are we asking?", "Since we do not know which answer is yours")
                .doesNotContain("Who can answer?", "Anyone may answer", "help: my otherWays", "While you answer");
        assertThat(landing(withTexts(), sample, "en")).doesNotContain("chosen at random");
    }

    @Test
    void says_when_results_will_be_published_only_until_they_are() {
        var closed = today(Rounds.onLocation(), new Opening.Closed(DAY), Optional.empty());
        var released = today(Rounds.onLocation(), new Opening.Closed(DAY), Optional.of(new ReleaseId("2016-1")));

        assertThat(landing(withTexts(), closed, "en")).contains("published here by my resultsBy.");
        assertThat(landing(withTexts(), released, "en")).doesNotContain("published here", "my resultsBy");
    }

    @Test
    void says_that_the_questions_were_asked_before_only_where_they_were() {
        assertThat(landing(withTexts(), Rounds.onLocation(), "en")).contains("will be asked again");
        assertThat(landing(withTexts(), Rounds.sample(), "en")).contains("have been asked before");
    }

    @ParameterizedTest
    @CsvSource({"P2Y, 2 years", "P18M, 18 months", "P1Y6M, 18 months", "P90D, 90 days"})
    void says_how_long_answers_are_kept(Period after, String said) {
        var survey =
                Rewritten.with(Programmes.survey(), "retention", Optional.of(new Retention(after, Optional.empty())));

        assertThat(landing(Rewritten.with(withTexts(), "survey", survey), Rounds.sample(), "en"))
                .contains("deleted " + said + " after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "ar", "sv-x-lattlast"})
    void leaves_no_gap_open_in_any_language(String language) {
        assertThat(landing(withTexts(), Rounds.sample(), language))
                .doesNotContain("{", "}")
                .contains("Halmstad");
    }

    @Test
    void shows_an_answer_in_the_words_of_the_question() {
        assertThat(ANSWERS.of(question(Questionnaires.YEARS), new Answer.Measured(new BigDecimal("12"))))
                .containsExactly("12");
        assertThat(ANSWERS.of(question(Questionnaires.WORDS), new Answer.Written("One\nTwo")))
                .containsExactly("One", "Two");
        assertThat(ANSWERS.of(question(Questionnaires.AREA), new Answer.InArea(AreaSets.VALLAS)))
                .containsExactly("Vallås");
        assertThat(ANSWERS.of(
                        question(Questionnaires.PROBLEM),
                        new Answer.Graded(Map.<ItemId, Answer>of(Questionnaires.DARK, new Answer.Chosen(1)))))
                .hasSize(2)
                .anyMatch(line -> line.endsWith("No answer"));
        assertThat(ANSWERS.of(question(Questionnaires.PRIORITY), new Answer.ChosenMany(List.of(1, 2))))
                .singleElement()
                .asString()
                .contains(" · ");
    }

    @Test
    void shows_that_a_question_was_passed_over_or_that_what_came_is_no_answer() {
        for (var question : Questionnaires.withEveryKind().questions()) {
            assertThat(ANSWERS.of(question, Answer.Missing.NO_ANSWER)).containsExactly("You skipped this question");
        }
        assertThat(ANSWERS.of(question(Questionnaires.RELATION), new Answer.Chosen(77)))
                .containsExactly("No answer");
        assertThat(ANSWERS.of(question(Questionnaires.PLACES), new Answer.Written("x")))
                .containsExactly("No answer");
    }

    @Test
    void tells_whom_a_question_is_for() {
        var asked = Questionnaires.withEveryKind();
        var conditions = new ConditionWords(asked, ENGLISH);
        var forAll = asked.pages().get(0);
        var forSome = asked.pages().get(1);

        assertThat(conditions.of(forAll, question(Questionnaires.RELATION))).isEmpty();
        assertThat(conditions.of(forSome, question(Questionnaires.PROBLEM)).orElseThrow())
                .startsWith("This question is for you if you answered “")
                .endsWith("” to question 1.");
    }

    private static String onlyFor(Routing page, Routing question) {
        var asked = Questionnaires.withEveryKind();
        var shown = Rewritten.with(asked.pages().get(1), "shownIf", Optional.of(page));
        return new ConditionWords(asked, ENGLISH)
                .of(shown, Rewritten.with(Questionnaires.years(), "shownIf", Optional.of(question)))
                .orElseThrow();
    }

    private static String label(int code) {
        return "“" + Questionnaires.relation().choices().get(code - 1).label().in("en") + "”";
    }

    @Test
    void tells_of_all_answers_that_a_question_waits_for() {
        var lives = new Routing.Equals("RELATION", 1);
        var dark = new Routing.Equals("PRIORITY_2", 1);
        var square = new Routing.AnyOf("PLACES_1", List.of(1));

        String priority = Questionnaires.priority().choices().get(1).label().in("en");
        assertThat(onlyFor(lives, dark))
                .isEqualTo("This question is for you if you answered " + label(1) + " to question 1 and “" + priority
                        + "” to question 2.");
        assertThat(onlyFor(new Routing.And(List.of(lives, square)), lives))
                .isEqualTo("This question is for you if you answered " + label(1)
                        + " to question 1 and “The square” to question 3.");
        assertThat(onlyFor(lives, new Routing.AnyOf("RELATION", List.of(1))))
                .isEqualTo("This question is for you if you answered " + label(1) + " to question 1.");
        assertThat(onlyFor(
                        new Routing.AnyOf("RELATION", List.of(1, 2, 3)), new Routing.AnyOf("RELATION", List.of(2, 3))))
                .contains(label(1) + " or " + label(2) + " or " + label(3) + " to question 1 and " + label(2));
    }

    @Test
    void what_no_single_answer_decides_is_left_to_the_reader() {
        var lives = new Routing.Equals("RELATION", 1);

        assertThat(List.<Routing>of(
                        new Routing.Not(lives),
                        new Routing.Or(List.of(lives, new Routing.Equals("PRIORITY_2", 1))),
                        new Routing.Answered("RELATION"),
                        new Routing.Equals("PRIORITY_2", 0),
                        new Routing.Equals("PROBLEM_LITTER", 1)))
                .allSatisfy(condition ->
                        assertThat(onlyFor(lives, condition)).isEqualTo("Skip the question if it is not for you."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer.required  | RELATION | Choose an answer. We need it to ask you the right questions.",
                "answer.none      | RELATION | Choose an answer, or skip the question.",
                "answer.none      | WORDS    | Write an answer, or skip the question.",
                "answer.notNumber | YEARS    | Write a number from 0 to 110.",
                "answer.notGraded | PROBLEM  | Please answer the question once more.",
            })
    void says_what_to_do_rather_than_what_is_wrong(String code, String question, String said) {
        var finding = Finding.error(code, question);

        assertThat(new ErrorWords(ENGLISH).sentence(finding, question(new QuestionId(question))))
                .isEqualTo(said);
    }

    @Test
    void names_the_answer_that_stands_alone() {
        var finding = Finding.error("answer.exclusive", "PRIORITY").with("code", 8);

        assertThat(new ErrorWords(ENGLISH).sentence(finding, question(Questionnaires.PRIORITY)))
                .contains("cannot be chosen together");
    }
}
