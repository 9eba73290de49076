package se.medborgarlofte.survey.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.medborgarlofte.survey.io.words.Language;

/** The language a caller is answered in: the first they ask for that the product speaks, else Swedish. */
final class Spoken {

    private Spoken() {}

    static Language to(Context call) {
        var ranges = Optional.ofNullable(call.header("Accept-Language"))
                .map(Spoken::ranges)
                .orElse(List.of());
        return ranges.stream()
                .flatMap(range -> List.of(Language.values()).stream().filter(language -> isMeant(range, language)))
                .findFirst()
                .orElse(Language.SV);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static boolean isMeant(Locale.LanguageRange range, Language language) {
        String tag = range.getRange();
        return range.getWeight() > 0 && (tag.equals(language.tag()) || tag.startsWith(language.tag() + "-"));
    }
}
