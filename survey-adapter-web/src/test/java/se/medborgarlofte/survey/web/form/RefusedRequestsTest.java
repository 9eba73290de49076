package se.medborgarlofte.survey.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.web.Served;
import se.medborgarlofte.survey.web.trial.Visitor;
import se.medborgarlofte.survey.web.trial.WebPage;

/** What is not taken, and the pages that say so. */
class RefusedRequestsTest {

    @RegisterExtension
    static final Served served = new Served();

    private static WebPage landing(String header, String value) {
        return Visitor.to(served.site(), Map.of(header, value)).open("/r/now");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://other.example",
        "Origin, null",
        "Origin, http://127.0.0.1",
        "Origin, ' '",
    })
    void takes_no_form_that_another_site_makes_a_browser_send(String header, String value) {
        var page = landing(header, value).press("how", "steps");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo("Det skickades inte härifrån");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Sec-Fetch-Site, none"})
    void takes_a_form_that_was_sent_from_its_own_page(String header, String value) {
        assertThat(landing(header, value).press("how", "steps").path()).isEqualTo("/r/now/form/RELATION");
    }

    @Test
    void takes_a_form_whose_origin_is_the_host_that_was_asked() {
        String own = served.site().at("").toString();

        assertThat(landing("Origin", own).press("how", "steps").path()).isEqualTo("/r/now/form/RELATION");
    }

    /** With {@code no-referrer} browsers send {@code Origin: null} with the forms of the page itself. */
    @Test
    void lets_browsers_tell_that_a_form_is_its_own() {
        assertThat(Visitor.to(served.site()).open("/r/now").header("Referrer-Policy"))
                .hasValue("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void lets_everybody_follow_a_link_from_another_site(String from) {
        assertThat(landing("Sec-Fetch-Site", from).status()).isEqualTo(200);
    }

    @Test
    void reads_no_more_than_the_longest_form() {
        var visitor = Visitor.to(served.site());
        visitor.begin("steps");

        var page = visitor.post("/r/now/form/WORDS", "_form=" + visitor.cookie() + "&WORDS=" + "å".repeat(300_000));

        assertThat(page.status()).isEqualTo(413);
        assertThat(page.heading()).isEqualTo("Det är för mycket text");
    }

    /** What comes in parts would be laid out on the disk, whatever its size, before anybody looks at it. */
    @Test
    void takes_no_form_in_parts() {
        var visitor = Visitor.to(served.site());
        visitor.begin("steps");
        String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String body =
                part.formatted("_form", visitor.cookie()) + part.formatted("WORDS", "å".repeat(300_000)) + "--x--";

        var page = visitor.post("/r/now/form/WORDS", body, "multipart/form-data; boundary=x");

        assertThat(page.status()).isEqualTo(415);
        assertThat(visitor.open("/r/now/form/RELATION").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/r/never, 404",
        "/r/never/form/check, 404",
        "/r/never/received, 404",
        "/nothing, 404",
        "/r/now/form/all/more, 404",
        "/r/%C3%A5/form/all, 404",
    })
    void answers_an_address_that_leads_nowhere_with_a_page(String path, int status) {
        var page = Visitor.to(served.site()).open(path);

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.heading()).isEqualTo("Sidan finns inte");
        assertThat(page.follow("Förstasidan").path()).isEqualTo("/");
    }

    @Test
    void answers_a_question_that_is_not_asked_with_a_page() {
        var visitor = Visitor.to(served.site());
        visitor.begin("steps");

        var page = visitor.post("/r/now/form/NOTHING", "_form=" + visitor.cookie());

        assertThat(page.status()).isEqualTo(404);
    }

    @Test
    void speaks_the_language_of_the_form_when_it_refuses() {
        var first = Visitor.to(served.site(), Map.of("Sec-Fetch-Site", "cross-site"));

        assertThat(first.post("/r/now/form/WORDS?lang=en", "")
                        .document()
                        .select("html")
                        .attr("lang"))
                .isEqualTo("en");
    }
}
