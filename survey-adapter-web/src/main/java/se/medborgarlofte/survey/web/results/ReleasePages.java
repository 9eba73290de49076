package se.medborgarlofte.survey.web.results;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.SealedRelease;
import se.medborgarlofte.survey.io.report.HtmlReport;
import se.medborgarlofte.survey.web.page.Frame;
import se.medborgarlofte.survey.web.page.Message;
import se.medborgarlofte.survey.web.page.Pages;
import se.medborgarlofte.survey.web.site.Site;

/** The report of each release, and its figures as files. */
record ReleasePages(Site site, Shelf shelf) {

    void show(Context ctx) {
        give(ctx, (reader, kept) -> Pages.show(ctx, HttpStatus.OK, "release", page(reader, kept)));
    }

    void csv(Context ctx) {
        give(
                ctx,
                (reader, kept) ->
                        Download.csv(kept.release(), reader.language()).give(ctx));
    }

    void json(Context ctx) {
        give(ctx, (reader, kept) -> Download.json(kept).give(ctx));
    }

    private void give(Context ctx, BiConsumer<Reader, SealedRelease> way) {
        var reader = Reader.of(ctx, site);
        var id = shelf.named(ctx.pathParam("release")).orElseThrow(NotFoundResponse::new);
        shelf.unbroken(id).ifPresentOrElse(kept -> way.accept(reader, kept), () -> broken(reader, id));
    }

    /** The fault is ours, and there is nothing else to show. */
    private static void broken(Reader reader, ReleaseId id) {
        var words = reader.words();
        var frame = reader.frame(words.say("broken.title"));
        var way = new Message.Link(frame.href("/results"), words.say("results.all"));
        var page = new Message(frame, List.of(words.say("broken.lead", "release", id)), List.of(way));
        Pages.show(reader.ctx(), HttpStatus.INTERNAL_SERVER_ERROR, "message", page);
    }

    private ReleasePage page(Reader reader, SealedRelease kept) {
        var release = kept.release();
        var report = release.report();
        var frame = reader.frame(reader.words().text(report.round().title()));
        boolean invented = report.survey().synthetic();
        return new ReleasePage(
                frame,
                reader.words(),
                about(reader, kept),
                invented && !frame.survey().synthetic() ? Optional.of(exercise(frame)) : Optional.empty(),
                shelf.laterThan(release.id()).map(id -> frame.href("/results/" + id)),
                HtmlReport.content(report, reader.language()),
                invented,
                files(frame, kept));
    }

    private static List<String> about(Reader reader, SealedRelease kept) {
        var release = kept.release();
        var days = release.report().round().fieldwork();
        var words = reader.words();
        return List.of(
                words.say("release.collected", "days", words.days(days.firstDay(), days.lastDay())),
                words.say(
                        "release.made",
                        "day",
                        words.day(release.day()),
                        "publisher",
                        release.report().survey().publisher(),
                        "release",
                        release.id()));
    }

    private static String exercise(Frame frame) {
        return frame.say("exercise.text", "municipality", frame.municipality());
    }

    private static ReleasePage.Files files(Frame frame, SealedRelease kept) {
        String path = "/results/" + kept.release().id();
        return new ReleasePage.Files(frame.href(path + ".csv"), frame.asset(path + ".json"), kept.sha256());
    }
}
