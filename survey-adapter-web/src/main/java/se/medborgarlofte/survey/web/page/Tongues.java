package se.medborgarlofte.survey.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.io.words.ResidentWords;
import se.medborgarlofte.survey.web.page.Frame.LanguageLink;

/** Which of the languages that a page is written in a visitor reads. */
public final class Tongues {

    private static final String ASKED = "lang";

    private Tongues() {}

    /**
     * The language asked for by name, or the one it is a variety of, else the one the browser likes best, else the first;
     * {@code offered} is not empty.
     */
    public static ResidentWords choose(Context ctx, List<String> offered) {
        ctx.header("Vary", "Accept-Language");
        return ResidentWords.in(
                asked(ctx, offered).or(() -> liked(ctx, offered)).orElse(offered.get(0)));
    }

    private static Optional<String> asked(Context ctx, List<String> offered) {
        return Stream.ofNullable(ctx.queryParam(ASKED))
                .flatMap(Tongues::ranges)
                .limit(1)
                .map(range -> Locale.lookupTag(List.of(range), offered))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static Optional<String> liked(Context ctx, List<String> offered) {
        return Stream.ofNullable(ctx.header("Accept-Language"))
                .flatMap(Tongues::ranges)
                .map(range -> Locale.lookupTag(List.of(range), offered))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static Stream<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    /** Links to the page at {@code path} in each language. */
    public static List<LanguageLink> links(String base, String path, List<String> offered, ResidentWords words) {
        return offered.stream()
                .map(tag -> new LanguageLink(
                        tag, ResidentWords.in(tag).name(), base + path + "?lang=" + tag, tag.equals(words.tag())))
                .toList();
    }
}
