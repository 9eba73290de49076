package se.medborgarlofte.survey.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way in a browser that runs no script, on a telephone, a small one, and a desk. */
@Tag("browser")
class NoScriptJourneyTest extends SiteInBrowser {

    private static final String NEXT = "button:not(.hidden)[value=next]";

    static Stream<Arguments> readers() {
        return Stream.of("sv", "en", "ar")
                .flatMap(language -> Stream.of(320, 390, 1280).map(wide -> Arguments.of(language, wide)));
    }

    private Page open(String language, int wide) {
        var page = chromium.withoutScript(wide, language);
        page.navigate(site.at("/").toString());
        return page;
    }

    /** That nothing has to be scrolled to from the side, and that the page is read in the direction of its language. */
    private static void assertThatItFits(Page page, String language) {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        assertThat(Sideways.of(page)).as(page.url()).isEmpty();
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }

    private static Page next(Page page, String language) {
        assertThatItFits(page, language);
        page.locator(NEXT).click();
        return page;
    }

    @ParameterizedTest
    @MethodSource("readers")
    void leads_from_the_first_page_to_the_receipt(String language, int wide) {
        int before = site.responses().size();
        var page = open(language, wide);
        assertThatItFits(page, language);

        page.locator("button[value=steps]").click();
        page.locator("label[for=RELATION]").click();
        next(page, language).locator("label[for=AREA-2]").click();
        next(page, language).locator("label[for=SAFE_NIGHT-3]").click();
        next(page, language).locator("label[for=PROBLEM_LITTER]").click();
        page.locator("label[for=PROBLEM_DARK-4]").click();
        next(page, language).locator("#YEARS").fill("12,5");
        next(page, language).locator("label[for=PRIORITY-2]").click();
        page.locator("label[for=PRIORITY-3]").click();
        next(page, language);
        assertThatItFits(page, language);
        page.locator("button[value=skip]").click();
        page.locator("#WORDS").fill("\n<b>Rad</b> ett\n" + "x".repeat(200));
        next(page, language);
        assertThatItFits(page, language);
        page.locator("button:not(.hidden)[value=send]").click();

        assertThat(page.url()).contains("/r/now/received");
        assertThatItFits(page, language);
        assertThat(site.responses()).hasSize(before + 1);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void leads_through_the_long_page_and_its_mistakes(String language, int wide) {
        int before = site.responses().size();
        var page = open(language, wide);

        page.locator("button[value=long]").click();
        assertThatItFits(page, language);
        page.locator("#YEARS").fill("?");
        page.locator("button:not(.hidden)[value=send]").click();
        assertThatItFits(page, language);
        assertThat(page.locator("#errors a").count()).isEqualTo(1);
        page.locator("#errors a").click();
        assertThat(page.url()).endsWith("#RELATION");
        page.locator("label[for=RELATION-2]").click();
        page.locator("button:not(.hidden)[value=send]").click();

        assertThat(page.url()).contains("/r/now/form/check");
        assertThat(page.locator("section[aria-labelledby=aside] dd:not(.change)")
                        .innerText())
                .isEqualTo("?");
        assertThatItFits(page, language);
        page.locator("button:not(.hidden)[value=send]").click();

        assertThat(page.url()).contains("/r/now/received");
        assertThat(site.responses()).hasSize(before + 1);
    }

    @Test
    void is_measured_by_somebody_who_sees_what_reaches_out_to_the_side() {
        var page = open("sv", 320);

        page.evaluate("document.querySelector('h1').style.width = '500px'");

        assertThat(Sideways.of(page)).isNotEmpty();
    }

    @Test
    void shows_nothing_of_the_answers_to_whoever_goes_back() {
        var page = open("sv", 390);
        page.locator("button[value=long]").click();
        page.locator("label[for=RELATION-2]").click();
        page.locator("#WORDS").fill("Hemligt 4711");
        page.locator("button[value=review]").click();
        page.locator("button:not(.hidden)[value=send]").click();

        page.waitForURL("**/received**");
        for (int i = 0; i < 3; i++) {
            page.waitForLoadState();
            page.goBack();
            assertThat(page.content()).doesNotContain("4711");
        }
        assertThat(page.content()).doesNotContain("checked");
    }

    @Test
    void gives_back_every_sign_that_a_browser_can_send() {
        var page = open("sv", 390);
        page.locator("button[value=steps]").click();
        page.locator("label[for=RELATION-2]").click();
        page.locator(NEXT).click();
        page.navigate(site.at("/r/now/form/WORDS").toString());

        for (var text : List.of(
                "\n\nförst",
                " slut \n",
                "a\u0007\u001b\uffff\ufeffb",
                "</textarea>\t<p>",
                "\u202eالعربية 😀 e\u0301")) {
            page.locator("#WORDS").fill(text);
            page.locator(NEXT).click();
            page.navigate(site.at("/r/now/form/WORDS").toString());

            assertThat(page.locator("#WORDS").inputValue()).isEqualTo(text);
        }
    }
}
