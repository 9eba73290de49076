package se.medborgarlofte.survey.web.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Map;
import se.medborgarlofte.survey.web.trial.WebPage;

/** A window that shows one page after another, for to open one takes longer than to look at most pages. */
record Window(Page page) {

    /** What somebody read before, shown under its address, in the light; its style comes from the site. */
    Page show(WebPage read, int wide) {
        page.setViewportSize(wide, Chromium.TALL);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.NONE));
        page.unrouteAll();
        page.route(
                read.uri().toString(),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(200)
                        .setHeaders(Map.of("Content-Type", "text/html; charset=utf-8"))
                        .setBody(read.source())));
        page.navigate(read.uri().toString());
        return page;
    }
}
