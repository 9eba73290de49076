package se.medborgarlofte.survey.io.report.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.io.report.ExampleReports;
import se.medborgarlofte.survey.io.report.HtmlReport;
import se.medborgarlofte.survey.io.words.Language;

/** The browser of the machine; {@code CHROMIUM} in the environment says where it is, if not where Debian has it. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final int TALL = 900;

    static Chromium open() {
        var playwright = Playwright.create();
        var installed = Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium");
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(installed))
                .setArgs(List.of("--no-sandbox"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    static String example(String example, String round, String language) {
        return HtmlReport.of(ExampleReports.of(example, round), Language.of(language));
    }

    Page page(String html, int wide) {
        var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(wide, TALL));
        page.setContent(html);
        return page;
    }

    void closePages() {
        browser.contexts().forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
