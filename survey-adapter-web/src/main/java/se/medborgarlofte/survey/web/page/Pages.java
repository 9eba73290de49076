package se.medborgarlofte.survey.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Writes pages with the templates. */
public final class Pages {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "medborgarlofte.templates.web");

    private Pages() {}

    /** Answers with the page that {@code template} makes of {@code page}. */
    public static void show(Context ctx, HttpStatus status, String template, Object page) {
        ctx.status(status).contentType("text/html; charset=utf-8").result(html(template, page));
    }

    static String html(String template, Object page) {
        var html = new StringOutput();
        TEMPLATES.render(template + ".jte", page, html);
        return html.toString();
    }
}
