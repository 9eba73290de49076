package se.medborgarlofte.survey.io.report;

import se.medborgarlofte.survey.io.words.Language;

/** Writes a report as one sheet of A4 for those who decide: what was found, what changed, what was promised, and how sure it is. */
public final class BriefReport {

    private BriefReport() {}

    public static String of(RoundStory story, Language language) {
        return HtmlTemplates.render("brief.jte", HtmlPage.of(story, Voice.of(language)));
    }
}
