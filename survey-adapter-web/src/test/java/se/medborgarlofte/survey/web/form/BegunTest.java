package se.medborgarlofte.survey.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.web.Served;
import se.medborgarlofte.survey.web.trial.Visitor;

/** What becomes of answers that were begun when their owner comes back to the way in. */
class BegunTest {

    @RegisterExtension
    static final Served served = new Served();

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = Visitor.to(served.site());
    }

    /** As somebody who lives there and feels safe. */
    private String begin() {
        visitor.begin("steps")
                .choose("RELATION", 1)
                .next()
                .choose("AREA", "NORR")
                .next()
                .choose("SAFE_NIGHT", 2)
                .next();
        return visitor.cookie();
    }

    @Test
    void go_along_to_the_long_page() {
        String form = begin();

        var all = visitor.begin("long");

        assertThat(all.path()).isEqualTo("/r/now/form/all");
        assertThat(all.chosen("RELATION")).containsExactly("1");
        assertThat(all.chosen("AREA")).containsExactly("NORR");
        assertThat(all.chosen("SAFE_NIGHT")).containsExactly("2");
        assertThat(visitor.cookie()).isEqualTo(form);
        assertThat(visitor.open("/").follow("Fortsätt").path()).isEqualTo("/r/now/form/PROBLEM");
    }

    @Test
    void go_along_to_the_long_page_in_the_language_of_the_way_in() {
        begin();

        var all = visitor.open("/?lang=en").press("how", "long");

        assertThat(all.document().select("html").attr("lang")).isEqualTo("en");
        assertThat(all.chosen("SAFE_NIGHT")).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"steps", "long"})
    void are_still_there_for_whoever_presses_a_button_of_a_page_from_before(String how) {
        var before = visitor.open("/r/now");
        begin();

        before.press("how", how);

        assertThat(visitor.open("/r/now/form/SAFE_NIGHT").chosen("SAFE_NIGHT")).containsExactly("2");
    }

    @Test
    void are_removed_by_the_one_button_that_says_so() {
        begin();
        var landing = visitor.open("/r/now");

        var first = landing.press("how", "afresh");

        assertThat(landing.document().select("button[value=afresh]").text()).isEqualTo("Ta bort svaren och börja om");
        assertThat(first.path()).isEqualTo("/r/now/form/RELATION");
        assertThat(first.chosen("RELATION")).isEmpty();
        assertThat(visitor.open("/r/now/form/all").source()).doesNotContain("checked");
    }

    @Test
    void are_not_waited_for_when_they_have_been_thrown_away() {
        begin();
        var landing = visitor.open("/r/now");
        served.clock().move(Duration.ofHours(25));

        var all = landing.press("how", "long");

        assertThat(all.path()).isEqualTo("/r/now/form/all");
        assertThat(all.source()).doesNotContain("checked");
    }
}
