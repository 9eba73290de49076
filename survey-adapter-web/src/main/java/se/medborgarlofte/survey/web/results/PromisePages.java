package se.medborgarlofte.survey.web.results;

import static java.util.stream.Collectors.partitioningBy;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.survey.core.programme.PublicPart;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.io.report.HtmlReport;
import se.medborgarlofte.survey.web.page.Pages;
import se.medborgarlofte.survey.web.site.Site;

/** What residents have been promised, and how it went; nothing that is still a draft. */
record PromisePages(Site site, Shelf shelf) {

    void show(Context ctx) {
        var reader = Reader.of(ctx, site);
        var today = LocalDate.now(site.clock());
        var part = new PublicPart(site.programme(), shelf.ids());
        var promises = part.promises().stream().collect(partitioningBy(promise -> promise.hasEndedBy(today)));
        var page = new PromisesPage(
                reader.frame(reader.words().say("promises.title")),
                reader.words(),
                written(promises.getOrDefault(false, List.of()), part, reader),
                written(promises.getOrDefault(true, List.of()), part, reader));
        Pages.show(ctx, HttpStatus.OK, "promises", page);
    }

    private List<String> written(List<CitizenPromise> promises, PublicPart part, Reader reader) {
        var areas = site.programme().areas();
        return promises.stream()
                .map(promise -> HtmlReport.promise(promise, part.followUps(promise), areas, reader.language()))
                .toList();
    }
}
