package se.medborgarlofte.survey.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.medborgarlofte.survey.web.Served;
import se.medborgarlofte.survey.web.trial.Visitor;
import se.medborgarlofte.survey.web.trial.WebPage;

/** When nothing can be saved, the page says so and holds what was written, so that it can be sent again. */
class FullDiskTest {

    @RegisterExtension
    static final Served served = new Served();

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = Visitor.to(served.site());
    }

    private static void fill(boolean full) {
        served.site().full().set(full);
    }

    private static void assertThatItTells(WebPage page) {
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.title()).startsWith("Fel: ");
        assertThat(page.document().select("main > *").get(0).id()).isEqualTo("errors");
        assertThat(page.text()).contains("Svaret är inte sparat");
    }

    @Test
    void shows_a_question_again_with_what_was_written() {
        visitor.begin("steps").choose("RELATION", 3).next();
        var words = visitor.open("/r/now/form/WORDS");
        fill(true);

        var unsaved = words.write("WORDS", "Finns kvar").next();
        fill(false);

        assertThatItTells(unsaved);
        assertThat(unsaved.written("WORDS")).isEqualTo("Finns kvar");
        assertThat(unsaved.next().status()).isEqualTo(200);
        assertThat(visitor.open("/r/now/form/WORDS").written("WORDS")).isEqualTo("Finns kvar");
    }

    @Test
    void shows_the_long_page_again_with_what_was_written() {
        var all = visitor.begin("long").choose("RELATION", 3).write("WORDS", "Finns kvar");
        fill(true);

        var unsaved = all.press("_go", "send");
        fill(false);

        assertThatItTells(unsaved);
        assertThat(unsaved.written("WORDS")).isEqualTo("Finns kvar");
        assertThat(unsaved.chosen("RELATION")).containsExactly("3");
        assertThat(unsaved.press("_go", "send").path()).isEqualTo("/r/now/received");
        assertThat(served.responses()).hasSize(1);
    }

    @Test
    void shows_the_check_again_and_takes_the_answers_later() {
        var check = visitor.begin("long")
                .choose("RELATION", 3)
                .write("WORDS", "Finns kvar")
                .press("_go", "review");
        fill(true);

        var unsaved = check.press("_go", "send");
        fill(false);

        assertThatItTells(unsaved);
        assertThat(unsaved.text()).contains("Finns kvar");
        assertThat(unsaved.press("_go", "send").path()).isEqualTo("/r/now/received");
        assertThat(served.responses()).hasSize(1);
    }

    @Test
    void tells_whoever_runs_the_site_and_nothing_of_what_was_written() {
        var words = visitor.begin("long").choose("RELATION", 3).write("WORDS", "Finns kvar");
        fill(true);

        var told = LoggedFaults.during(() -> words.press("_go", "send"));

        assertThat(told)
                .singleElement()
                .asString()
                .contains("UncheckedIOException at ")
                .doesNotContain("Finns kvar");
    }

    @Test
    void says_that_no_form_can_be_opened() {
        var landing = visitor.open("/r/now");
        fill(true);

        var page = landing.press("how", "steps");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.heading()).isEqualTo("Sidan går inte att nå just nu");
    }
}
