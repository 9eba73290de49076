package se.medborgarlofte.survey.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.web.Served;
import se.medborgarlofte.survey.web.TrialSite;
import se.medborgarlofte.survey.web.trial.Visitor;
import se.medborgarlofte.survey.web.trial.WebPage;

/** How residents come from the way in to the receipt. */
class JourneyTest {

    @RegisterExtension
    static final Served served = new Served();

    private TrialSite site;
    private Visitor visitor;

    @BeforeEach
    void open() {
        site = served.site();
        visitor = Visitor.to(site);
    }

    private Map<QuestionId, Answer> sentIn() {
        assertThat(site.responses()).hasSize(1);
        return site.responses().get(0).answers();
    }

    private static QuestionId id(String name) {
        return new QuestionId(name);
    }

    /** To the check, as somebody who lives there and answers everything. */
    private static WebPage answerEverything(WebPage first) {
        return first.choose("RELATION", 1)
                .next()
                .choose("AREA", "NORR")
                .next()
                .choose("SAFE_NIGHT", 3)
                .next()
                .choose("PROBLEM_LITTER", 1)
                .choose("PROBLEM_DARK", 8)
                .next()
                .write("YEARS", "12,5")
                .next()
                .choose("PRIORITY", 1, 3)
                .next()
                .choose("PLACES", 2)
                .next()
                .write("WORDS", "Tack för att ni frågar!")
                .next();
    }

    @Test
    void walks_through_a_survey_that_is_sound() {
        var holdings = site.store().holdings();
        var check = new CheckSurvey(
                holdings.surveys(), holdings.responses(), Constraints.standard(), Catalogue.indicators());

        assertThat(check.programme().findings().list()).isEmpty();
    }

    @Test
    void goes_one_question_at_a_time_from_the_way_in_to_the_receipt() {
        var check = answerEverything(visitor.begin("steps"));
        var receipt = check.press("_go", "send");

        assertThat(receipt.path()).isEqualTo("/r/now/received");
        assertThat(receipt.text()).contains("Tack!", "15 maj 2026");
        assertThat(sentIn())
                .containsEntry(id("RELATION"), new Answer.Chosen(1))
                .containsEntry(id("AREA"), new Answer.InArea(new AreaCode("NORR")))
                .containsEntry(id("SAFE_NIGHT"), new Answer.Chosen(3))
                .containsEntry(id("PRIORITY"), new Answer.ChosenMany(List.of(1, 3)))
                .containsEntry(id("WORDS"), new Answer.Written("Tack för att ni frågar!"));
        assertThat(site.responses().get(0))
                .extracting(Response::mode, Response::language)
                .containsExactly(Mode.WEB, "sv");
    }

    @Test
    void shows_every_answer_before_they_are_sent() {
        var check = answerEverything(visitor.begin("steps"));

        assertThat(check.path()).isEqualTo("/r/now/form/check");
        assertThat(check.text())
                .contains(
                        "Jag bor här",
                        "Norra Boholm",
                        "Ganska otrygg",
                        "Nedskräpning: Inte alls",
                        "Mörka platser: Vet inte",
                        "12,5",
                        "Bättre belysning · Poliser som syns",
                        "Gångstigen",
                        "Tack för att ni frågar!");
    }

    @Test
    void says_where_it_is_among_the_questions_that_may_still_come() {
        var first = visitor.begin("steps");
        var second = first.choose("RELATION", 2).next();

        assertThat(first.text()).contains("Fråga 1 av 8");
        assertThat(second.title()).isEqualTo("Vad bör göras först? – Fråga 2 av 4 – Trygghet i Boholm");
        assertThat(second.document().select("progress").attr("value")).isEqualTo("2");
        assertThat(second.document().select("progress").attr("max")).isEqualTo("4");
    }

    @Test
    void takes_everything_on_one_long_page() {
        var page = visitor.begin("long")
                .choose("RELATION", 1)
                .choose("SAFE_NIGHT", 2)
                .choose("PROBLEM_DARK", 3)
                .write("WORDS", "Kort");
        var receipt = page.press("_go", "send");

        assertThat(receipt.path()).isEqualTo("/r/now/received");
        assertThat(sentIn())
                .containsEntry(id("SAFE_NIGHT"), new Answer.Chosen(2))
                .containsEntry(id("WORDS"), new Answer.Written("Kort"))
                .containsEntry(id("PRIORITY"), Answer.Missing.NO_ANSWER);
    }

    @Test
    void lets_the_long_page_be_read_through_before_it_is_sent() {
        var check = visitor.begin("long").choose("RELATION", 3).press("_go", "review");

        assertThat(check.path()).isEqualTo("/r/now/form/check");
        assertThat(check.press("_go", "send").path()).isEqualTo("/r/now/received");
    }

    @Test
    void skips_every_question_but_the_first() {
        var first = visitor.begin("steps");
        var page = first.choose("RELATION", 1).next();
        assertThat(first.document().select("button[value=skip]")).isEmpty();

        for (int i = 0; i < 7; i++) {
            page = page.press("_go", "skip");
        }
        page.press("_go", "send");

        assertThat(sentIn())
                .containsEntry(id("RELATION"), new Answer.Chosen(1))
                .containsEntry(id("WORDS"), Answer.Missing.NO_ANSWER);
    }

    @Test
    void goes_back_and_forth_without_losing_what_was_answered_or_half_written() {
        var safety = visitor.begin("steps")
                .choose("RELATION", 1)
                .next()
                .choose("AREA", "CENTRUM")
                .next();
        var back = safety.choose("SAFE_NIGHT", 4).press("_go", "back");

        assertThat(back.chosen("AREA")).containsExactly("CENTRUM");
        assertThat(back.next().chosen("SAFE_NIGHT")).containsExactly("4");
    }

    @Test
    void shows_what_would_be_left_out_before_the_long_page_is_sent() {
        var check = visitor.begin("long")
                .choose("RELATION", 2)
                .choose("AREA", "NORR")
                .press("_go", "send");

        assertThat(check.path()).isEqualTo("/r/now/form/check");
        assertThat(check.text()).containsSubsequence("Det här skickas inte med", "Norra Boholm");
        assertThat(check.source()).containsPattern("(?s)id=\"aside\".*/form/RELATION\\?lang=sv&amp;from=check\">Ändra");
        assertThat(site.responses()).isEmpty();
        assertThat(check.press("_go", "send").path()).isEqualTo("/r/now/received");
        assertThat(sentIn()).doesNotContainKey(id("AREA"));
    }

    @Test
    void keeps_what_is_wrong_when_somebody_goes_back() {
        var years = visitor.begin("steps")
                .choose("RELATION", 1)
                .next()
                .press("_go", "skip")
                .press("_go", "skip")
                .press("_go", "skip");
        var again = years.write("YEARS", "många år").press("_go", "back").press("_go", "skip");

        assertThat(again.written("YEARS")).isEqualTo("många år");
    }

    @Test
    void says_what_is_not_sent_of_what_was_answered_on_a_way_that_is_no_longer_gone() {
        var check = answerEverything(visitor.begin("steps"));
        var changed = check.follow("Ändra – Vilken är din koppling")
                .choose("RELATION", 2)
                .next();

        assertThat(changed.path()).isEqualTo("/r/now/form/check");
        assertThat(changed.text().indexOf("Det här skickas inte med"))
                .isPositive()
                .isLessThan(changed.text().indexOf("Norra Boholm"));
        changed.press("_go", "send");
        assertThat(sentIn())
                .containsEntry(id("RELATION"), new Answer.Chosen(2))
                .doesNotContainKeys(id("AREA"), id("SAFE_NIGHT"), id("PROBLEM"), id("YEARS"));
    }

    @Test
    void goes_through_what_a_change_has_opened_before_it_comes_back_to_the_check() {
        var check = visitor.begin("steps")
                .choose("RELATION", 2)
                .next()
                .press("_go", "skip")
                .press("_go", "skip")
                .press("_go", "skip");
        var opened = check.follow("Ändra").choose("RELATION", 1).next();

        assertThat(opened.path()).isEqualTo("/r/now/form/AREA");
    }

    @Test
    void changes_one_answer_from_the_check_and_comes_back() {
        var check = answerEverything(visitor.begin("steps"));
        var changed =
                check.follow("Ändra – Vad bör göras").choose("PRIORITY", 2).next();

        assertThat(changed.path()).isEqualTo("/r/now/form/check");
        assertThat(changed.text()).contains("Städa och laga").doesNotContain("Poliser som syns");
    }

    @Test
    void comes_back_to_the_check_after_a_mistake_in_a_change() {
        var check = answerEverything(visitor.begin("steps"));
        var wrong = check.follow("Ändra – Vad bör göras")
                .choose("PRIORITY", 1, 2, 3)
                .next();
        var mended = wrong.choose("PRIORITY", 2).next();

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(mended.path()).isEqualTo("/r/now/form/check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"steps", "long"})
    void keeps_the_answers_when_the_language_is_changed(String how) {
        var first = visitor.begin(how);
        var english = first.choose("RELATION", 3).press("_lang", "en");

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.document().select("html").attr("lang")).isEqualTo("en");
        assertThat(english.text()).contains("What is your connection with Boholm?");
        assertThat(english.chosen("RELATION")).containsExactly("3");
    }

    @Test
    void keeps_the_language_to_the_end_and_with_the_response() {
        var check = answerEverything(visitor.begin("steps").press("_lang", "en"));
        var swedish = check.press("_lang", "sv");
        var receipt = swedish.press("_lang", "en").press("_go", "send");

        assertThat(check.heading()).isEqualTo("Check your answers");
        assertThat(swedish.heading()).isEqualTo("Kontrollera dina svar");
        assertThat(receipt.heading()).isEqualTo("Thank you!");
        assertThat(site.responses().get(0).language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"en;q=0.9, en", "'sv,en;q=0.5', sv", "'de,fr;q=0.5', sv", "';;;', sv", "ar-EG, ar"})
    void greets_in_the_language_that_the_browser_asks_for(String liked, String spoken) {
        var page = Visitor.to(site, Map.of("Accept-Language", liked)).open("/");

        assertThat(page.document().select("html").attr("lang")).isEqualTo(spoken);
    }

    @Test
    void goes_on_from_the_first_unanswered_question_when_somebody_comes_back() {
        visitor.begin("steps").choose("RELATION", 1).next().press("_go", "skip");

        var resumed = visitor.open("/").follow("Fortsätt");

        assertThat(resumed.path()).isEqualTo("/r/now/form/SAFE_NIGHT");
    }

    @Test
    void leads_whoever_jumps_ahead_to_where_they_are() {
        visitor.begin("steps");

        assertThat(visitor.open("/r/now/form/check").path()).isEqualTo("/r/now/form/RELATION");
        assertThat(visitor.open("/r/now/form/SAFE_NIGHT").path()).isEqualTo("/r/now/form/RELATION");
        assertThat(visitor.open("/r/now/form").path()).isEqualTo("/r/now");
    }

    @Test
    void removes_the_answers_of_somebody_who_starts_again() {
        var check = answerEverything(visitor.begin("steps"));

        var again = check.press("_go", "restart");

        assertThat(again.path()).isEqualTo("/r/now/form/RELATION");
        assertThat(again.chosen("RELATION")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before | Enkäten stängde den 31 maj 2025
            later  | Enkäten öppnar den 1 maj 2027
            """)
    void says_when_a_round_that_takes_no_answers_was_or_will_be_open(String round, String said) {
        var page = visitor.open("/r/" + round);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(said);
        assertThat(page.document().select("main form")).isEmpty();
        assertThat(page.document().select("h1")).hasSize(1);
    }
}
