package se.medborgarlofte.survey.io.report;

import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.words.Language;

/** Writes the report of a round as JSON: exactly what is displayed, and nothing more precise. */
public final class JsonReport {

    private JsonReport() {}

    public static String of(RoundReport report, Language language) {
        return of(RoundStory.of(report), language);
    }

    public static String of(RoundStory story, Language language) {
        return Json.write(PageOfRound.of(story, Voice.of(language)));
    }
}
