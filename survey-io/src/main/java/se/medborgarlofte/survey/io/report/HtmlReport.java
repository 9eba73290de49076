package se.medborgarlofte.survey.io.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.words.Language;

/** Writes the report of a round as one HTML file that needs no network and no script. */
public final class HtmlReport {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), "medborgarlofte.templates.io");

    private static final String STYLE = style();

    private HtmlReport() {}

    public static String of(RoundReport report, Language language) {
        var voice = Voice.of(language);
        var page = new HtmlPage(PageOfRound.of(report, voice), voice, style(report, voice));
        var html = new StringOutput();
        TEMPLATES.render("report.jte", page, html);
        return html.toString();
    }

    /** Every printed sheet says that its figures are invented, where they are: sheets get apart. */
    private static String style(RoundReport report, Voice voice) {
        return report.survey().synthetic()
                ? STYLE + "@page { @bottom-left { content: \"" + voice.say("notice.what")
                        + "\"; font: 8pt sans-serif; } }\n"
                : STYLE;
    }

    private static String style() {
        try (var stream = HtmlReport.class.getResourceAsStream("report.css")) {
            if (stream == null) {
                throw new IllegalStateException("report.css is not in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
