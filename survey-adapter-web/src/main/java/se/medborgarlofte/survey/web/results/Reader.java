package se.medborgarlofte.survey.web.results;

import static java.util.stream.Collectors.joining;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.PublicWords;
import se.medborgarlofte.survey.io.words.ResidentWords;
import se.medborgarlofte.survey.web.page.Frame;
import se.medborgarlofte.survey.web.page.Tongues;
import se.medborgarlofte.survey.web.site.Site;

/**
 * Somebody who reads what has been made public, in Swedish or, where the survey is written in it, in English.
 *
 * @param liked what they would read it in if it were written in every language of the site
 */
record Reader(Context ctx, Survey survey, ResidentWords around, ResidentWords liked, PublicWords words) {

    static Reader of(Context ctx, Site site) {
        var survey = site.programme().survey();
        var around = Tongues.choose(ctx, offered(survey));
        var liked = Tongues.choose(ctx, site.languages());
        return new Reader(ctx, survey, around, liked, PublicWords.in(Language.of(around.tag())));
    }

    private static List<String> offered(Survey survey) {
        var written = Stream.of(Language.values())
                .map(Language::tag)
                .filter(survey.languages()::contains)
                .toList();
        return written.isEmpty() ? List.of(Language.SV.tag()) : written;
    }

    Frame frame(String title) {
        var links = Tongues.links(ctx.contextPath(), ctx.path(), offered(survey), around);
        return new Frame(survey, around, ctx.contextPath(), title, links.size() > 1 ? links : List.of(), elsewhere());
    }

    /** The survey itself can be read in languages that what comes of it is not written in. */
    private Optional<Frame.Elsewhere> elsewhere() {
        if (offered(survey).contains(liked.tag())) {
            return Optional.empty();
        }
        String names = offered(survey).stream()
                .map(tag -> ResidentWords.in(tag).name())
                .collect(joining(", "));
        return Optional.of(new Frame.Elsewhere(
                liked.tag(),
                liked.direction(),
                liked.say("elsewhere", "languages", names),
                ctx.contextPath() + "/?lang=" + liked.tag(),
                liked.say("start.page")));
    }

    Language language() {
        return words.language();
    }
}
