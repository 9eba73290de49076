package se.medborgarlofte.survey.io.words;

import java.time.LocalDate;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** Says what stands on the pages that tell what has been made public, in Swedish or English. */
public final class PublicWords {

    private final Language language;
    private final Phrases phrases;
    private final Dates dates;

    private PublicWords(Language language) {
        this.language = language;
        this.phrases = Phrases.of("public", language);
        this.dates = new Dates(language);
    }

    public static PublicWords in(Language language) {
        return new PublicWords(language);
    }

    public Language language() {
        return language;
    }

    /** The sentence with its gaps filled, as name and value by turns. */
    public String say(String key, Object... gaps) {
        return phrases.say(key, gaps);
    }

    public String text(LocalizedText text) {
        return text.in(language.tag());
    }

    public String day(LocalDate day) {
        return dates.day(day);
    }

    /** From the one to the other, both included. */
    public String days(LocalDate first, LocalDate last) {
        return dates.span(first, last);
    }
}
