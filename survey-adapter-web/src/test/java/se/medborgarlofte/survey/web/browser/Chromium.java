package se.medborgarlofte.survey.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The browser of the machine; {@code CHROMIUM} in the environment says where it is, if not where Debian has it. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    static final int TALL = 900;

    private static final int WIDE = 1280;

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

    private static Browser.NewContextOptions of(int wide) {
        return new Browser.NewContextOptions().setViewportSize(wide, TALL).setReducedMotion(ReducedMotion.REDUCE);
    }

    /** A window for pages that were read before, which tools can look into with scripts of their own. */
    Window window() {
        return new Window(browser.newContext(of(WIDE).setLocale("sv")).newPage());
    }

    void closePages() {
        browser.contexts().forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
