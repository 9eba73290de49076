package se.medborgarlofte.survey.io.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.io.report.BriefReport;
import se.medborgarlofte.survey.io.report.ExampleReports;
import se.medborgarlofte.survey.io.report.HtmlReport;
import se.medborgarlofte.survey.io.words.Language;

@Tag("browser")
class ReportInBrowserTest {

    /** Only what is wrong is asked for: to tell of everything that is sound takes several times as long as to look. */
    private static final String LOOK = """
            () => axe.run(document, { resultTypes: ['violations'] })
              .then(found => found.violations.map(rule => rule.id))""";

    /** Pairs of texts of one picture that lie over each other. */
    private static final String OVERLAPS = """
            () => [...document.querySelectorAll('svg')].flatMap(svg => {
              const texts = [...svg.querySelectorAll('text')].map(t => ({ t: t.textContent, r: t.getBoundingClientRect() }));
              return texts.flatMap((a, i) => texts.slice(i + 1)
                .filter(b => a.r.left < b.r.right - 1 && b.r.left < a.r.right - 1
                          && a.r.top < b.r.bottom - 3 && b.r.top < a.r.bottom - 3)
                .map(b => a.t + ' | ' + b.t));
            })""";

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterEach
    void closePages() {
        chromium.closePages();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    private static String html(String example, String round, String language) {
        return Chromium.example(example, round, language);
    }

    private static Page page(String html, int wide) {
        return chromium.page(html, wide);
    }

    private static List<String> violations(Page page) {
        assertThat(page.frames()).hasSize(1);
        page.evaluate(AxeBuilder.getAxeScript());
        return ((List<?>) page.evaluate(LOOK)).stream().map(String::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "halmstad, 2016, sv, 390",
        "halmstad, 2018, en, 1280",
        "gss-fear, 2016, en, 390",
        "gss-fear, 2020, sv, 1280",
    })
    void has_nothing_that_axe_finds_wrong(String example, String round, String language, int wide) {
        var page = page(html(example, round, language), wide);

        assertThat(violations(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html lang="sv">       | <html>              | html-has-lang
            --quiet: #46525b       | --quiet: #a9b4bc    | color-contrast
            role="img"             | role="img" tabindex="9" | tabindex
            """)
    void is_looked_at_by_an_axe_that_finds_planted_faults(String sound, String faulty, String rule) {
        String html = html("halmstad", "2016", "sv");
        assertThat(html).contains(sound);

        var page = page(html.replace(sound, faulty), 1280);

        assertThat(violations(page)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 1280})
    void never_scrolls_sideways(int wide) {
        for (String example : List.of("halmstad", "gss-fear")) {
            var page = page(html(example, "2016", "sv"), wide);

            assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .as(example)
                    .isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void lets_no_text_of_a_picture_lie_over_another(int wide) {
        for (String example : List.of("halmstad", "gss-fear")) {
            var page = page(html(example, "2016", "sv"), wide);

            assertThat((List<?>) page.evaluate(OVERLAPS)).as(example).isEmpty();
        }
    }

    @Test
    void offers_a_way_past_the_heading_to_whoever_uses_the_keyboard() {
        var page = page(html("halmstad", "2016", "sv"), 1280);

        page.keyboard().press("Tab");

        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        assertThat((Boolean) page.evaluate("document.activeElement.getBoundingClientRect().top >= 0"))
                .isTrue();
    }

    @Test
    void keeps_its_dots_apart_from_its_paper_in_forced_colours() {
        var page = page(html("gss-fear", "2016", "en"), 1280);

        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

        assertThat(page.evaluate("getComputedStyle(document.querySelector('svg .dot')).fill"))
                .isNotEqualTo(page.evaluate("getComputedStyle(document.body).backgroundColor"));
        assertThat(violations(page)).isEmpty();
    }

    @Test
    void prints_without_cutting_a_table_or_a_picture() {
        var page = page(html("halmstad", "2016", "sv"), 1280);

        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('table, svg')].every(e => getComputedStyle(e).breakInside === 'avoid')"))
                .isEqualTo(true);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.contents')).display"))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"provkommun, 2026, 2024, sv, 390", "halmstad, 2018, 2016, en, 1280"})
    void a_report_of_a_change_has_nothing_that_axe_finds_wrong_shut_or_opened(
            String example, String round, String earlier, String language, int wide) {
        var story = ExampleReports.story(example, round, earlier);
        var page = page(HtmlReport.of(story, Language.of(language)), wide);

        var shut = violations(page);
        page.evaluate("document.querySelectorAll('details').forEach(any => any.open = true)");

        assertThat(shut).isEmpty();
        assertThat(violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    /** Paper cannot be opened. */
    @Test
    void prints_what_is_shut_on_the_screen() {
        var page = page(html("halmstad", "2016", "sv"), 1280);
        String shown = "[...document.querySelectorAll('details table')]"
                + ".filter(table => table.getBoundingClientRect().height > 0 && table.checkVisibility()).length";

        int onScreen = (int) page.evaluate(shown);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(onScreen).isZero();
        assertThat((int) page.evaluate(shown)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "provkommun, 2026, 2024, sv",
        "provkommun, 2026, 2024, en",
        "halmstad, 2018, 2016, sv",
        "halmstad, 2018, 2016, en"
    })
    void the_sheet_for_those_who_decide_is_one_sheet(String example, String round, String earlier, String language) {
        var page = page(BriefReport.of(ExampleReports.story(example, round, earlier), Language.of(language)), 1280);

        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1).split("/Type /Page\\b(?!s)", -1))
                .hasSize(2);
    }
}
