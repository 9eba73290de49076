package se.medborgarlofte.survey.web.form;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.page.ReadAddress;
import se.medborgarlofte.survey.web.site.Site;

/** The pages of an open form and their addresses. */
public final class FormPages {

    static final String ALL = "all";
    static final String CHECK = "check";
    static final String LANGUAGE = "_lang";
    static final String GO = "_go";
    static final String FROM = "_from";

    private final StepPages steps;
    private final LongPages all;
    private final CheckPages check;

    public FormPages(Site site, Limits limits) {
        var forms = new OpenForm(site, limits);
        var sending = new Sending(limits);
        this.steps = new StepPages(forms);
        this.all = new LongPages(forms, sending);
        this.check = new CheckPages(site, forms, sending);
    }

    public void addTo(RoutesConfig routes) {
        ReadAddress.add(routes, "/r/{round}/form/all", all::show);
        routes.post("/r/{round}/form/all", all::take);
        ReadAddress.add(routes, "/r/{round}/form/check", check::show);
        routes.post("/r/{round}/form/check", check::take);
        ReadAddress.add(routes, "/r/{round}/received", check::received);
        ReadAddress.add(routes, "/r/{round}/form/{question}", steps::show);
        routes.post("/r/{round}/form/{question}", steps::take);
        ReadAddress.add(routes, "/r/{round}/form", FormPages::toTheWayIn);
    }

    private static void toTheWayIn(Context ctx) {
        ctx.redirect(ctx.contextPath() + "/r/" + ctx.pathParam("round"));
    }
}
