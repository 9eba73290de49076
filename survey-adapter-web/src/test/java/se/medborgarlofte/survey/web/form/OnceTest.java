package se.medborgarlofte.survey.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.web.Served;
import se.medborgarlofte.survey.web.trial.Visitor;
import se.medborgarlofte.survey.web.trial.WebPage;

/** However a form is sent, it counts once at most, and a page says what happened. */
class OnceTest {

    private static final Duration TO_THE_LAST_HOUR = Duration.ofHours(16 * 24 + 13);

    @RegisterExtension
    static final Served served = new Served();

    private static Visitor visitor() {
        return Visitor.to(served.site());
    }

    /** The check, as somebody who answered the first question and wrote something in the last. */
    private static WebPage check(Visitor visitor) {
        return visitor.begin("long")
                .choose("RELATION", 3)
                .write("WORDS", "Hemligt 4711")
                .press("_go", "review");
    }

    @RepeatedTest(20)
    void counts_a_double_click_once() throws Exception {
        var check = check(visitor());
        var hands = Executors.newFixedThreadPool(4);
        Callable<WebPage> click = () -> check.press("_go", "send");

        var pages = hands.invokeAll(List.of(click, click, click, click));

        for (var page : pages) {
            assertThat(page.get().path()).isEqualTo("/r/now/received");
            assertThat(page.get().text()).contains("15 maj 2026");
        }
        hands.shutdown();
        assertThat(served.responses()).hasSize(1);
    }

    @Test
    void counts_a_form_that_is_sent_again_once_and_says_so() {
        var check = check(visitor());
        check.press("_go", "send");

        var again = check.press("_go", "send");

        assertThat(again.text()).contains("Ditt svar var redan mottaget", "Det räknas en gång");
        assertThat(served.responses()).hasSize(1);
    }

    @Test
    void shows_the_same_receipt_when_it_is_loaded_again() {
        var receipt = check(visitor()).press("_go", "send");

        var again = receipt.reload();

        assertThat(again.text()).isEqualTo(receipt.text());
        assertThat(served.responses()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/r/now/form/check",
                "/r/now/form/all",
                "/r/now/form/WORDS",
                "/r/now/form/RELATION",
                "/r/now/form",
                "/r/now/received",
                "/r/now",
                "/"
            })
    void lets_nobody_read_back_what_was_sent(String path) {
        var visitor = visitor();
        var receipt = check(visitor).press("_go", "send");

        var page = visitor.open(path);

        assertThat(receipt.source()).doesNotContain("4711", "Jag är ofta här");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.source()).doesNotContain("4711", "checked");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void takes_no_more_on_a_form_that_was_sent() {
        var visitor = visitor();
        var first = visitor.begin("steps");
        var check = first.choose("RELATION", 3)
                .next()
                .press("_go", "skip")
                .press("_go", "skip")
                .press("_go", "skip");
        check.press("_go", "send");

        var late = first.choose("RELATION", 1).next();

        assertThat(late.text()).contains("redan mottaget");
        assertThat(served.responses()).hasSize(1);
    }

    @Test
    void keeps_together_what_is_answered_in_two_tabs() {
        var visitor = visitor();
        var first = visitor.begin("steps").choose("RELATION", 3).next();
        var otherTab = visitor.open("/r/now/form/WORDS");
        first.choose("PRIORITY", 1).next().press("_go", "skip");
        var check = otherTab.write("WORDS", "Från den andra fliken").next();

        assertThat(check.text()).contains("Bättre belysning", "Från den andra fliken");
        check.press("_go", "send");
        assertThat(first.choose("PRIORITY", 2).next().text()).contains("redan mottaget");
        assertThat(served.responses()).hasSize(1);
    }

    @Test
    void keeps_apart_two_forms_of_one_browser() {
        var visitor = visitor();
        var first = visitor.begin("long").choose("RELATION", 1).write("WORDS", "Den ena");
        var second = visitor.begin("afresh")
                .neighbour("/r/now/form/all")
                .choose("RELATION", 3)
                .write("WORDS", "Den andra");

        first.press("_go", "send");
        second.press("_go", "send");

        assertThat(served.responses())
                .extracting(response -> response.answers().toString())
                .anyMatch(answers -> answers.contains("Den ena"))
                .anyMatch(answers -> answers.contains("Den andra"))
                .hasSize(2);
    }

    @Test
    void says_that_answers_have_waited_too_long_and_were_not_counted() {
        var visitor = visitor();
        var check = check(visitor);
        served.clock().move(Duration.ofHours(25));

        var gone = check.press("_go", "send");

        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("finns inte kvar", "24 timmar", "Svar som inte har skickats in räknas inte");
        assertThat(gone.source()).doesNotContain("4711");
        assertThat(visitor.open("/r/now/form/WORDS").status()).isEqualTo(410);
        assertThat(served.responses()).isEmpty();
        assertThat(gone.follow("Börja om").path()).isEqualTo("/r/now");
    }

    @Test
    void gives_no_cause_for_the_loss_of_a_form_that_it_does_not_know() {
        var gone = visitor().bringing("00000000-0000-4000-8000-000000000000").open("/r/now/form/RELATION");

        assertThat(gone.text())
                .contains("finns inte kvar här", "tas bort efter 24 timmar", "när enkäten uppdateras")
                .doesNotContain("eftersom");
    }

    @Test
    void says_what_a_browser_without_cookies_needs() {
        var page = visitor().withoutCookies().begin("steps");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("Vi hittar inte dina svar", "kaka");
    }

    @ParameterizedTest
    @CsvSource({"00000000-0000-4000-8000-000000000000, 410", "nonsense, 400", "0, 400", "1-1-1-1-1, 400"})
    void knows_no_form_by_a_cookie_that_somebody_made_up(String cookie, int status) {
        assertThat(visitor().bringing(cookie).open("/r/now/form/RELATION").status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "00000000-0000-4000-8000-000000000000"})
    void takes_nothing_that_was_not_sent_from_one_of_its_pages(String token) {
        var visitor = visitor();
        var check = check(visitor);

        var page = check.forge("_form", token);

        assertThat(page.status()).isIn(400, 410);
        assertThat(served.responses()).isEmpty();
    }

    @Test
    void never_shows_the_answers_of_one_form_to_another() {
        check(visitor());
        var other = visitor();

        var page = other.begin("long");

        assertThat(page.source()).doesNotContain("4711");
    }

    @Test
    void says_that_the_round_has_closed_while_a_form_was_open() {
        served.clock().move(TO_THE_LAST_HOUR);
        var first = visitor().begin("steps");
        var check = check(visitor());
        var all = visitor().begin("long").choose("RELATION", 3);
        served.clock().move(Duration.ofHours(3));

        for (var page : List.of(
                first.choose("RELATION", 1).next(),
                check.press("_go", "send"),
                all.press("_go", "send"),
                all.press("_lang", "en"),
                check.reload())) {
            assertThat(page.path()).isEqualTo("/r/now");
            assertThat(page.text()).containsAnyOf("Enkäten stängde den 31 maj 2026", "closed on 31 May 2026");
        }
        assertThat(served.responses()).isEmpty();
    }

    @Test
    void gives_the_receipt_again_after_the_round_has_closed() {
        served.clock().move(TO_THE_LAST_HOUR);
        var check = check(visitor());
        check.press("_go", "send");
        served.clock().move(Duration.ofHours(3));

        assertThat(check.press("_go", "send").text()).contains("redan mottaget", "31 maj 2026");
        assertThat(served.responses()).hasSize(1);
    }

    @Test
    void says_that_the_round_has_closed_to_somebody_who_begins_too_late() {
        served.clock().move(TO_THE_LAST_HOUR);
        var landing = visitor().open("/r/now");
        served.clock().move(Duration.ofHours(3));

        assertThat(landing.press("how", "steps").text()).contains("Enkäten stängde den 31 maj 2026");
    }
}
