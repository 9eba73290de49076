package se.medborgarlofte.survey.io.report;

import java.util.LinkedHashMap;
import java.util.List;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.words.Language;

/** Writes the report of a round as one HTML file that needs no network and no script, or as parts of a page. */
public final class HtmlReport {

    private HtmlReport() {}

    public static String of(RoundReport report, Language language) {
        return of(RoundStory.of(report), language);
    }

    public static String of(RoundStory story, Language language) {
        return HtmlTemplates.render("report.jte", page(story, language));
    }

    /** What stands below the title, for a page that brings its own frame and {@link HtmlStyle#within} as its style. */
    public static String content(RoundReport report, Language language) {
        return HtmlTemplates.render("content.jte", page(RoundStory.of(report), language));
    }

    private static HtmlPage page(RoundStory story, Language language) {
        return HtmlPage.of(story, Voice.of(language));
    }

    /**
     * A promise by itself, its heading one of the third level; for a page as {@link #content} is.
     *
     * @param followUps those that may be told
     */
    public static String promise(CitizenPromise promise, List<FollowUp> followUps, AreaSet areas, Language language) {
        var voice = Voice.of(language);
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("voice", voice);
        parameters.put("promise", new PromiseWords(areas, voice).of(promise, followUps));
        return HtmlTemplates.render("promise.jte", parameters);
    }
}
