package se.medborgarlofte.survey.web.results;

import static java.util.Comparator.comparing;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.core.release.Release;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.SealedRelease;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.web.page.Pages;
import se.medborgarlofte.survey.web.results.ResultsPage.Edition;
import se.medborgarlofte.survey.web.results.ResultsPage.RoundResults;
import se.medborgarlofte.survey.web.site.Site;

/** Lists what has been made public. */
record ResultsList(Site site, Shelf shelf) {

    void show(Context ctx) {
        var reader = Reader.of(ctx, site);
        List<String> broken = new ArrayList<>();
        Map<RoundId, List<Release>> rounds = new LinkedHashMap<>();
        for (var id : shelf.ids()) {
            shelf.unbroken(id)
                    .map(SealedRelease::release)
                    .ifPresentOrElse(
                            release -> rounds.computeIfAbsent(id.round(), round -> new ArrayList<>())
                                    .add(release),
                            () -> broken.add(said(reader, id)));
        }
        var page = new ResultsPage(
                reader.frame(reader.words().say("results.title")), reader.words(), results(rounds, reader), broken);
        Pages.show(ctx, HttpStatus.OK, "results", page);
    }

    private static String said(Reader reader, ReleaseId id) {
        return reader.words().say("broken.lead", "release", id);
    }

    private static List<RoundResults> results(Map<RoundId, List<Release>> rounds, Reader reader) {
        return rounds.values().stream()
                .sorted(comparing((List<Release> releases) ->
                                latest(releases).report().round().fieldwork().lastDay())
                        .reversed())
                .map(releases -> round(releases, reader))
                .toList();
    }

    private static Release latest(List<Release> releases) {
        return releases.get(releases.size() - 1);
    }

    private static RoundResults round(List<Release> releases, Reader reader) {
        var latest = latest(releases);
        var round = latest.report().round();
        var days = round.fieldwork();
        var words = reader.words();
        return new RoundResults(
                words.text(round.title()),
                href(latest, reader),
                List.of(
                        words.say("release.collected", "days", words.days(days.firstDay(), days.lastDay())),
                        words.say("results.published", "day", words.day(latest.day()))),
                releases.subList(0, releases.size() - 1).stream()
                        .map(release -> edition(release, reader))
                        .toList());
    }

    private static Edition edition(Release release, Reader reader) {
        var words = reader.words();
        String name = words.say("results.edition", "release", release.id(), "day", words.day(release.day()));
        return new Edition(name, href(release, reader));
    }

    private static String href(Release release, Reader reader) {
        return reader.frame("").href("/results/" + release.id());
    }
}
