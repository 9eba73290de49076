package se.medborgarlofte.survey.web.results;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import se.medborgarlofte.survey.io.report.HtmlStyle;
import se.medborgarlofte.survey.io.resident.AccessibilityWords;
import se.medborgarlofte.survey.web.page.Pages;
import se.medborgarlofte.survey.web.page.ReadAddress;
import se.medborgarlofte.survey.web.page.StyleSheet;
import se.medborgarlofte.survey.web.site.Site;

/** The pages that anybody may read. */
public final class PublicPages {

    private static final String SCOPE = ".report";

    private final Site site;
    private final Shelf shelf;
    private final byte[] style =
            (HtmlStyle.within(SCOPE) + StyleSheet.text("results.css")).getBytes(StandardCharsets.UTF_8);

    public PublicPages(Site site) {
        this.site = site;
        this.shelf = new Shelf(site.releases());
    }

    /** Files before pages: a page's address could be taken for a file's. */
    public void addTo(RoutesConfig routes) {
        var releases = new ReleasePages(site, shelf);
        ReadAddress.add(routes, "/results.css", ctx -> StyleSheet.give(ctx, "text/css; charset=utf-8", style));
        ReadAddress.add(routes, "/results", new ResultsList(site, shelf)::show);
        ReadAddress.add(routes, "/results/{release}.csv", releases::csv);
        ReadAddress.add(routes, "/results/{release}.json", releases::json);
        ReadAddress.add(routes, "/results/{release}", releases::show);
        ReadAddress.add(routes, "/promises", new PromisePages(site, shelf)::show);
        ReadAddress.add(routes, "/accessibility", this::accessibility);
    }

    private void accessibility(Context ctx) {
        var reader = Reader.of(ctx, site);
        var statement = AccessibilityWords.of(site.programme().survey(), site.languages(), reader.words());
        Pages.show(
                ctx, HttpStatus.OK, "accessibility", new AccessibilityPage(reader.frame(statement.title()), statement));
    }
}
