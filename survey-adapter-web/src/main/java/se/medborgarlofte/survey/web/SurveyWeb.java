package se.medborgarlofte.survey.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.Servlet;
import java.util.function.Consumer;
import se.medborgarlofte.survey.core.intake.Intake;
import se.medborgarlofte.survey.web.api.Api;
import se.medborgarlofte.survey.web.form.FormPages;
import se.medborgarlofte.survey.web.form.FrontPages;
import se.medborgarlofte.survey.web.guard.FaultLog;
import se.medborgarlofte.survey.web.guard.Headers;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.Parts;
import se.medborgarlofte.survey.web.guard.Remainder;
import se.medborgarlofte.survey.web.guard.RequestFault;
import se.medborgarlofte.survey.web.guard.SameSite;
import se.medborgarlofte.survey.web.guard.TooOften;
import se.medborgarlofte.survey.web.page.ErrorPages;
import se.medborgarlofte.survey.web.page.ReadAddress;
import se.medborgarlofte.survey.web.page.StyleSheet;
import se.medborgarlofte.survey.web.results.PublicPages;
import se.medborgarlofte.survey.web.site.Site;

/** The site of a survey, to be served by itself or within the server of somebody else. */
public final class SurveyWeb {

    /** Enough for the longest answers to the longest questionnaire; more is not read. */
    static final long LARGEST_REQUEST = 256 * 1024L;

    private final Site site;
    private final Limits limits;
    private final ErrorPages errors;

    public SurveyWeb(Site site, Limits limits) {
        this.site = site;
        this.limits = limits;
        this.errors = new ErrorPages(site.programme().survey(), site.languages());
    }

    /** The handlers as a servlet, for a Servlet 6 container. */
    public Servlet servlet() {
        return javalin(config -> {}).javalinServlet();
    }

    /** The page for a request that could not be read far enough to be handled. */
    public String unreadable(int status) {
        return errors.html(HttpStatus.forStatus(status));
    }

    /** Throws away the forms that have waited too long; to be called now and then. */
    public void discardExpired() {
        try {
            site.intakes().stream().findFirst().ifPresent(Intake::discardExpired);
        } catch (RuntimeException e) {
            FaultLog.note(e);
        }
    }

    /** The handlers with the settings of whoever serves them. */
    public Javalin javalin(Consumer<JavalinConfig> settings) {
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.http.maxRequestSize = LARGEST_REQUEST;
            config.http.prefer405over404 = true;
            config.http.compressionStrategy = CompressionStrategy.GZIP;
            settings.accept(config);
            addTo(config.routes);
        });
    }

    private void addTo(RoutesConfig routes) {
        routes.before(SurveyWeb::guard);
        routes.beforeMatched(SurveyWeb::requireSmall);
        routes.after(Remainder::discard);
        new StyleSheet(site.programme().survey().look(), site.logo()).addTo(routes);
        new FrontPages(site, limits).addTo(routes);
        new FormPages(site, limits).addTo(routes);
        new Api(site, limits).addTo(routes);
        new PublicPages(site).addTo(routes);
        ReadAddress.add(routes, "/health", SurveyWeb::health);
        routes.exception(HttpResponseException.class, (e, ctx) -> show(ctx, HttpStatus.forStatus(e.getStatus())));
        routes.exception(TooOften.class, this::tooOften);
        routes.exception(Exception.class, this::failed);
        routes.error(HttpStatus.REQUEST_TIMEOUT, this::silent);
    }

    private static void guard(Context ctx) {
        Headers.write(ctx);
        SameSite.require(ctx);
        if (!Api.isCalled(ctx)) {
            Parts.refuse(ctx);
        }
    }

    /** Said before anything is read: whoever asks first whether to send so much need not send it. */
    private static void requireSmall(Context ctx) {
        if (!Api.isCalled(ctx) && ctx.req().getContentLengthLong() > LARGEST_REQUEST) {
            throw new HttpResponseException(HttpStatus.CONTENT_TOO_LARGE.getCode());
        }
    }

    private static void health(Context ctx) {
        ctx.contentType("text/plain; charset=utf-8").result("ok\n");
    }

    private void tooOften(TooOften e, Context ctx) {
        ctx.header("Retry-After", String.valueOf(e.seconds()));
        errors.show(ctx, e);
    }

    /** A client that goes silent, or a body that is none, is no fault of ours. */
    private void failed(Exception e, Context ctx) {
        var fault = RequestFault.in(e);
        if (fault.isEmpty()) {
            FaultLog.note(e);
        }
        show(ctx, fault.orElse(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    /** What the framework answers without asking us, and without a word. */
    private void silent(Context ctx) {
        show(ctx, HttpStatus.REQUEST_TIMEOUT);
    }

    /** A page for people, a problem for programs. */
    private void show(Context ctx, HttpStatus status) {
        if (Api.isCalled(ctx)) {
            Api.problem(ctx, status.getCode());
        } else {
            errors.show(ctx, status);
        }
    }
}
