package se.medborgarlofte.survey.web.results;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.PublicWords;
import se.medborgarlofte.survey.io.words.ResidentWords;
import se.medborgarlofte.survey.web.page.Frame;
import se.medborgarlofte.survey.web.page.Tongues;

/** Somebody who reads what has been made public, in Swedish or, where the survey is written in it, in English. */
record Reader(Context ctx, Survey survey, ResidentWords around, PublicWords words) {

    static Reader of(Context ctx, Survey survey) {
        var around = Tongues.choose(ctx, offered(survey));
        return new Reader(ctx, survey, around, PublicWords.in(Language.of(around.tag())));
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
        return new Frame(survey, around, ctx.contextPath(), title, links.size() > 1 ? links : List.of());
    }

    Language language() {
        return words.language();
    }
}
