package se.medborgarlofte.survey.io.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of reports, compiled when the library was built. */
final class HtmlTemplates {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlTemplates.class.getClassLoader(), "medborgarlofte.templates.io");

    private HtmlTemplates() {}

    /** What {@code template} makes of its one parameter. */
    static String render(String template, Object parameter) {
        var html = new StringOutput();
        TEMPLATES.render(template, parameter, html);
        return html.toString();
    }

    /** What {@code template} makes of its parameters, by name. */
    static String render(String template, Map<String, Object> parameters) {
        var html = new StringOutput();
        TEMPLATES.render(template, parameters, html);
        return html.toString();
    }
}
