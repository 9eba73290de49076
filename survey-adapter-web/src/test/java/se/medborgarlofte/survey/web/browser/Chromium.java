package se.medborgarlofte.survey.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.web.trial.WebPage;

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

    /** A page of a browser that runs no script. */
    Page withoutScript(int wide, String language) {
        return browser.newContext(of(wide).setJavaScriptEnabled(false).setLocale(language))
                .newPage();
    }

    /** A page that tools can look into with scripts of their own. */
    Page page(int wide) {
        return browser.newContext(of(wide).setLocale("sv")).newPage();
    }

    private static Browser.NewContextOptions of(int wide) {
        return new Browser.NewContextOptions().setViewportSize(wide, TALL).setReducedMotion(ReducedMotion.REDUCE);
    }

    /** What somebody read before, shown under its address; its style comes from the site. */
    Page show(WebPage read, int wide) {
        var page = page(wide);
        page.route(
                read.uri().toString(),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(200)
                        .setHeaders(Map.of("Content-Type", "text/html; charset=utf-8"))
                        .setBody(read.source())));
        page.navigate(read.uri().toString());
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
