package se.medborgarlofte.survey.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.web.TrialSite;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.Network;
import se.medborgarlofte.survey.web.trial.Visitor;
import se.medborgarlofte.survey.web.trial.WebPage;

/** How much one network may do in an hour, and who is believed to say which network that is. */
class RateLimitsTest {

    private static final int MANY = 1000;
    private static final String KEPT = "Dina svar så här långt finns kvar.";
    private static final List<String> LOOPBACK = List.of("127.0.0.1");

    @TempDir
    Path place;

    private TrialSite site;

    @AfterEach
    void close() {
        site.close();
    }

    private void open(List<String> proxies, int forms, int submissions) {
        site = TrialSite.in(place, new Network(proxies), new Limits.PerHour(forms, submissions, MANY));
    }

    private WebPage begin(String forwarded) {
        return Visitor.to(site, Map.of("Forwarded", forwarded)).begin("steps");
    }

    private static void assertThatItAsksToWait(WebPage page) {
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.heading()).isEqualTo("Vänta en stund");
        assertThat(page.header("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 3600));
    }

    @Test
    void asks_whoever_opens_too_many_forms_to_wait() {
        open(List.of(), 2, MANY);
        Visitor.to(site).begin("steps");
        Visitor.to(site).begin("long");

        var third = Visitor.to(site).begin("steps");

        assertThatItAsksToWait(third);
        assertThat(third.text()).doesNotContain(KEPT);
    }

    @Test
    void keeps_what_was_begun_by_somebody_who_has_to_wait_to_begin_afresh() {
        open(List.of(), 1, MANY);
        var visitor = Visitor.to(site);
        visitor.begin("steps").choose("RELATION", 3).next();

        var wait = visitor.begin("afresh");

        assertThatItAsksToWait(wait);
        assertThat(wait.text()).contains(KEPT);
        assertThat(visitor.open("/r/now/form/RELATION").chosen("RELATION")).containsExactly("3");
    }

    @Test
    void lets_whoever_has_begun_go_on_without_counting_another_form() {
        open(List.of(), 1, MANY);
        var visitor = Visitor.to(site);
        visitor.begin("steps").choose("RELATION", 3).next();

        assertThat(visitor.begin("long").chosen("RELATION")).containsExactly("3");
    }

    @Test
    void asks_whoever_sends_too_much_to_wait_and_keeps_the_answers() {
        open(List.of(), MANY, 1);
        Visitor.to(site).begin("long").choose("RELATION", 3).press("_go", "send");
        var second = Visitor.to(site);
        var all = second.begin("long").choose("RELATION", 3).write("WORDS", "Vänta på mig");

        var wait = all.press("_go", "send");

        assertThatItAsksToWait(wait);
        assertThat(wait.text()).contains(KEPT);
        assertThat(site.responses()).hasSize(1);
        assertThat(second.open("/r/now/form/all").written("WORDS")).isEqualTo("Vänta på mig");
    }

    @Test
    void counts_only_what_is_taken_in() {
        open(List.of(), MANY, 1);
        var all = Visitor.to(site).begin("long");
        all.press("_go", "send");

        var receipt = all.choose("RELATION", 3).press("_go", "send");
        var again = all.press("_go", "send");

        assertThat(receipt.path()).isEqualTo("/r/now/received");
        assertThat(again.path()).isEqualTo("/r/now/received");
    }

    @Test
    void believes_no_forwarded_address_of_a_proxy_it_does_not_trust() {
        open(List.of("192.0.2.1"), 1, MANY);
        begin("for=203.0.113.7");

        assertThatItAsksToWait(begin("for=198.51.100.9"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for=203.0.113.7                       | for=198.51.100.9
            for="[2001:db8:1::1]:4711"            | for="[2001:db8:2::1]:4711"
            for=10.0.0.1, for=203.0.113.7         | for=10.0.0.1, for=198.51.100.9
            proto=https;for=203.0.113.7;by=x      | For=198.51.100.9
            """)
    void counts_networks_apart_by_what_a_trusted_proxy_says(String one, String other) {
        open(LOOPBACK, 1, MANY);
        begin(one);

        assertThat(begin(other).status()).isEqualTo(200);
        assertThatItAsksToWait(begin(one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for=203.0.113.7                | for=203.0.113.200
            for="[2001:db8:1::1]"          | for="[2001:db8:1:ffff::9]:80"
            for=203.0.113.7                | for=198.51.100.9, for=203.0.113.7
            for=unknown                    | for=_hidden
            for=203.0.113.7, for=unknown   | for=198.51.100.9, for=_hidden
            for=_a1                        | for=_b2
            by="x,for=203.0.113.7"         | by="x;for=198.51.100.9"
            """)
    void counts_addresses_of_one_network_together(String one, String other) {
        open(LOOPBACK, 1, MANY);
        begin(one);

        assertThatItAsksToWait(begin(other));
    }
}
