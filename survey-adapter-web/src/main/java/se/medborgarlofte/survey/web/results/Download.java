package se.medborgarlofte.survey.web.results;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import se.medborgarlofte.survey.core.release.Release;
import se.medborgarlofte.survey.core.release.SealedRelease;
import se.medborgarlofte.survey.io.json.Digest;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.report.CsvReport;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.web.page.EntityTag;

/**
 * A file that somebody fetches.
 *
 * @param name it is kept under, in plain letters
 */
record Download(String name, String type, String text) {

    private static final String KEPT = "public, max-age=86400";

    /** Every displayed figure, a row each. */
    static Download csv(Release release, Language language) {
        String name = name(release) + "-" + language.tag() + ".csv";
        return new Download(name, "text/csv; charset=utf-8; header=present", CsvReport.of(release.report(), language));
    }

    /** The release as it was frozen, with its digest. */
    static Download json(SealedRelease kept) {
        return new Download(name(kept.release()) + ".json", "application/json; charset=utf-8", Json.write(kept));
    }

    private static String name(Release release) {
        return release.report().survey().id() + "-" + release.id();
    }

    /** Nothing is sent to whoever has this very file; its bytes are what they are, never packed. */
    void give(Context ctx) {
        var tag = new EntityTag('"' + Digest.of(this) + '"');
        ctx.disableCompression();
        ctx.header("Cache-Control", KEPT).header("ETag", tag.value()).contentType(type);
        if (tag.isHeldBy(ctx)) {
            EntityTag.notModified(ctx);
        } else {
            ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .result(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
