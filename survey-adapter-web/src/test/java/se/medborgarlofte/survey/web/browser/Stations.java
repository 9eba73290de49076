package se.medborgarlofte.survey.web.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.web.TrialSite;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.Network;
import se.medborgarlofte.survey.web.trial.Visitor;
import se.medborgarlofte.survey.web.trial.WebPage;

/** Every page that a resident can come to, and every state it can be in, by name. */
final class Stations {

    private static final List<String> QUESTIONS =
            List.of("RELATION", "AREA", "SAFE_NIGHT", "PROBLEM", "YEARS", "PRIORITY", "PLACES", "WORDS");

    private final TrialSite site;
    private final String language;
    private final Map<String, WebPage> pages = new LinkedHashMap<>();

    private Stations(TrialSite site, String language) {
        this.site = site;
        this.language = language;
    }

    /** All of them, as read in a language. */
    static Map<String, WebPage> of(TrialSite site, String language) {
        var stations = new Stations(site, language);
        stations.doors();
        stations.questions();
        stations.wholeForms();
        stations.ends();
        stations.refusals();
        return stations.pages;
    }

    /** The pages that anybody may read of a demonstration. */
    static Map<String, WebPage> published(DemoSite demo, String language) {
        var visitor = Visitor.at(demo.root(), Map.of("Accept-Language", language));
        var list = visitor.open("/results");
        Map<String, WebPage> pages = new LinkedHashMap<>();
        pages.put("demo", visitor.open("/"));
        pages.put("results", list);
        pages.put("promises", visitor.open("/promises"));
        pages.put("accessibility", visitor.open("/accessibility"));
        var releases = list.document().select("main a[href*=/results/]:not([href*=.csv]):not([href*=.json])");
        releases.forEach(release -> pages.put("release" + pages.size(), visitor.open(release.attr("href"))));
        return pages;
    }

    /** A site whose visitors are all asked to wait. */
    static TrialSite busy(Path place) {
        return TrialSite.in(place, new Network(List.of()), new Limits.PerHour(1, 1, 1));
    }

    /** The page that asks a visitor of a busy site to wait. */
    static WebPage wait(TrialSite busy) {
        Visitor.to(busy).begin("steps");
        return Visitor.to(busy).begin("steps");
    }

    private Visitor visitor() {
        return Visitor.to(site, Map.of("Accept-Language", language));
    }

    private void doors() {
        pages.put("landing", visitor().open("/"));
        pages.put("landing-closed", visitor().open("/r/before"));
        pages.put("landing-not-open", visitor().open("/r/later"));
        var visitor = visitor();
        visitor.begin("steps");
        pages.put("landing-begun", visitor.open("/"));
    }

    private void questions() {
        var visitor = visitor();
        visitor.begin("steps").choose("RELATION", 1).next();
        for (var question : QUESTIONS) {
            var page = visitor.open("/r/now/form/" + question);
            pages.put("question-" + question, page);
            pages.put("wrong-" + question, empty(page).next());
        }
        pages.put(
                "wrong-number",
                visitor.open("/r/now/form/YEARS").write("YEARS", "länge").next());
        pages.put(
                "wrong-several",
                visitor.open("/r/now/form/PRIORITY").choose("PRIORITY", 1, 3, 8).next());
        pages.put("wrong-row", visitor.open("/r/now/form/PROBLEM").forge("PROBLEM_DARK", "77"));
    }

    private static WebPage empty(WebPage page) {
        page.document().select("input[checked]").removeAttr("checked");
        return page;
    }

    private void wholeForms() {
        var all = visitor().begin("long");
        pages.put("long", all);
        all.choose("RELATION", 1)
                .choose("SAFE_NIGHT", 3)
                .choose("PROBLEM_DARK", 3)
                .choose("PRIORITY", 1, 2);
        all.write("YEARS", "12,5").write("WORDS", "Bra att ni frågar.\nMörkt vid stationen.");
        var check = all.press("_go", "review");
        pages.put("check", check);
        pages.put("long-filled", check.neighbour("/r/now/form/all"));
        pages.put(
                "wrong-long",
                empty(all).write("YEARS", "länge").choose("PLACES", 1, 2).press("_go", "send"));
        pages.put("wrong-check", wrongCheck());
        site.full().set(true);
        pages.put("unsaved-question", check.neighbour("/r/now/form/WORDS").next());
        pages.put("unsaved-check", check.press("_go", "send"));
        pages.put("unsaved-long", check.neighbour("/r/now/form/all").press("_go", "send"));
        site.full().set(false);
        pages.put("received", check.press("_go", "send"));
        pages.put("received-again", check.press("_go", "send"));
    }

    private WebPage wrongCheck() {
        var visitor = visitor();
        visitor.begin("long").choose("RELATION", 1).press("_go", "review");
        visitor.open("/r/now/form/YEARS").write("YEARS", "länge").press("_go", "back");
        return visitor.open("/r/now/form/check").press("_go", "send");
    }

    private void ends() {
        var late = visitor();
        var first = late.begin("steps");
        site.clock().move(Duration.ofHours(25));
        pages.put("gone", first.choose("RELATION", 1).next());
        pages.put("no-cookie", visitor().withoutCookies().begin("steps"));
    }

    private void refusals() {
        pages.put("no-such-page", visitor().open("/nothing"));
        pages.put(
                "not-from-here",
                Visitor.to(site, Map.of("Accept-Language", language, "Sec-Fetch-Site", "cross-site"))
                        .begin("steps"));
        pages.put("too-large", visitor().post("/r/now/form/all", "WORDS=" + "x".repeat(300_000)));
        pages.put("wrong-method", visitor().post("/r/now", "x=y"));
        var landing = visitor().open("/r/now");
        site.full().set(true);
        pages.put("not-now", landing.press("how", "steps"));
        site.full().set(false);
    }
}
