package se.medborgarlofte.survey.io.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * Says what stands on the pages for residents, in the language they read: Swedish, English, Arabic or easy Swedish, and
 * Swedish where the product does not speak the language that a questionnaire is written in.
 */
public final class ResidentWords {

    private static final String PART = "resident";
    private static final String FALLBACK = "sv";

    private final String tag;
    private final Phrases phrases;
    private final Dates dates;
    private final Numbers numbers;

    private ResidentWords(String tag) {
        this.tag = tag;
        this.phrases = Phrases.of(PART, spoken(PART, tag));
        this.dates = new Dates(Phrases.of("dates", spoken("dates", tag)));
        this.numbers = new Numbers(tag.startsWith(Language.SV.tag()) ? Language.SV : Language.EN);
    }

    /** @param tag of BCP 47, such as {@code ar} or {@code sv-x-lattlast} */
    public static ResidentWords in(String tag) {
        return new ResidentWords(tag);
    }

    /** The language of that tag, else the one it is a variety of, else Swedish. */
    private static String spoken(String part, String tag) {
        return Stream.iterate(tag, t -> !t.isEmpty(), t -> t.substring(0, Math.max(0, t.lastIndexOf('-'))))
                .filter(known -> Phrases.are(part, known))
                .findFirst()
                .orElse(FALLBACK);
    }

    /** The language that is read. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself. */
    public String name() {
        return say("language.name");
    }

    public boolean isRightToLeft() {
        return Character.getDirectionality(name().codePointAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** As HTML says it. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** That somebody who speaks the language has not read the translation yet, where that is so. */
    public Optional<String> awaiting() {
        return phrases.has("language.awaiting") ? Optional.of(say("language.awaiting")) : Optional.empty();
    }

    /** The sentence with its gaps filled, as name and value by turns. */
    public String say(String key, Object... gaps) {
        return phrases.say(key, gaps);
    }

    boolean has(String key) {
        return phrases.has(key);
    }

    public String text(LocalizedText text) {
        return text.in(tag);
    }

    public String day(LocalDate day) {
        return dates.day(day);
    }

    public String whole(int number) {
        return numbers.whole(number);
    }

    public String number(BigDecimal number) {
        return numbers.of(number);
    }
}
