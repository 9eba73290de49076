package se.medborgarlofte.survey.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way by keyboard alone, in a browser that runs no script. */
@Tag("browser")
class KeyboardTest extends SiteInBrowser {

    private static final String FOCUSED = "document.activeElement";

    /** Whether what has the focus can be seen to have it: it lies within the window, uncovered, with an outline of its own or its label's. */
    private static final String SEEN = """
            () => {
              const e = document.activeElement;
              const shown = e.matches('.option input') ? e.nextElementSibling : e;
              const r = shown.getBoundingClientRect();
              const top = document.elementFromPoint((r.left + r.right) / 2, Math.max(r.top, 0) + Math.min(r.height, innerHeight) / 2);
              const style = getComputedStyle(shown);
              return r.bottom > 0 && r.top < innerHeight && (shown.contains(top) || top === e)
                && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
            }""";

    /** Everything that can be pressed, but for links within a sentence, and is smaller than a fingertip. */
    private static final String SMALL = """
            () => [...document.querySelectorAll('a, button:not(.hidden), textarea, input:not([type=hidden])')]
              .map(e => ({ e, r: (e.matches('.option input') ? e.parentElement : e).getBoundingClientRect() }))
              .filter(({ e, r }) => !e.matches('.skip') && (r.width < 24 || r.height < 24))
              .map(({ e, r }) => e.outerHTML.slice(0, 80) + ' ' + r.width + 'x' + r.height)""";

    private static Page first() {
        var page = chromium.withoutScript(1280, "sv");
        page.navigate(site.at("/").toString());
        return page;
    }

    /** Presses Tab until the focus is on what {@code selector} names; it can be seen at every stop. */
    private static Page tabTo(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate(SEEN))
                    .as("focus is seen on %s of %s", page.evaluate(FOCUSED + ".outerHTML"), page.url())
                    .isTrue();
            if ((Boolean) page.evaluate(FOCUSED + ".matches('" + selector + "')")) {
                return page;
            }
        }
        throw new AssertionError("no Tab leads to " + selector + " on " + page.url());
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    /** Presses Enter and waits for the page that it leads to. */
    private static void enter(Page page, String address) {
        press(page, "Enter");
        page.waitForURL("**" + address + "**");
    }

    @Test
    void leads_from_the_first_page_to_the_receipt() {
        int before = site.responses().size();
        var page = first();

        tabTo(page, "button[value=steps]");
        enter(page, "/form/RELATION");
        tabTo(page, "[name=RELATION]");
        press(page, "ArrowDown");
        press(page, "ArrowUp");
        enter(page, "/form/AREA");
        tabTo(page, "[name=AREA]");
        press(page, "Space");
        tabTo(page, "button[value=next]");
        enter(page, "/form/SAFE_NIGHT");
        tabTo(page, "[value=skip]");
        enter(page, "/form/PROBLEM");
        tabTo(page, "[name=PROBLEM_LITTER]");
        press(page, "ArrowDown");
        tabTo(page, "[name=PROBLEM_DARK]");
        press(page, "Space");
        enter(page, "/form/YEARS");
        tabTo(page, "#YEARS");
        page.keyboard().type("7");
        enter(page, "/form/PRIORITY");
        tabTo(page, "#PRIORITY-2");
        press(page, "Space");
        tabTo(page, "button[value=next]");
        enter(page, "/form/PLACES");
        tabTo(page, "button[value=skip]");
        enter(page, "/form/WORDS");
        tabTo(page, "#WORDS");
        page.keyboard().type("En rad");
        press(page, "Enter");
        page.keyboard().type("och en till");
        tabTo(page, "button[value=next]");
        enter(page, "/form/check");
        tabTo(page, "button[value=send]");
        enter(page, "/received");

        assertThat(site.responses()).hasSize(before + 1);
        assertThat(site.responses().toString()).contains("En rad\noch en till");
    }

    @Test
    void starts_at_the_error_summary_and_follows_it_to_the_field() {
        var page = first();
        tabTo(page, "button[value=steps]");
        enter(page, "/form/RELATION");
        tabTo(page, "button[value=next]");
        press(page, "Enter");
        page.waitForSelector("#errors");

        assertThat(page.evaluate(FOCUSED + ".id")).isEqualTo("errors");
        press(page, "Tab");
        press(page, "Enter");
        assertThat(page.evaluate(FOCUSED + ".id")).isEqualTo("RELATION");
        press(page, "Space");
        enter(page, "/form/AREA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outline = 'none'", "transform = 'translateY(-5000px)'"})
    void is_watched_by_somebody_who_sees_when_the_focus_is_hidden(String style) {
        var page = first();
        tabTo(page, "button[value=steps]");

        page.evaluate(FOCUSED + ".style." + style);

        assertThat((Boolean) page.evaluate(SEEN)).isFalse();
    }

    @Test
    void skips_past_the_heading() {
        var page = first();

        press(page, "Tab");
        assertThat(page.evaluate(FOCUSED + ".className")).isEqualTo("skip");
        assertThat((Boolean) page.evaluate(SEEN)).isTrue();
        press(page, "Enter");
        press(page, "Tab");

        assertThat((Boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void offers_nothing_smaller_than_a_fingertip(int wide) {
        var window = chromium.window();
        for (var station : Stations.of(site, "sv").entrySet()) {
            var page = window.show(station.getValue(), wide);

            assertThat((List<?>) page.evaluate(SMALL)).as(station.getKey()).isEmpty();
        }
    }
}
