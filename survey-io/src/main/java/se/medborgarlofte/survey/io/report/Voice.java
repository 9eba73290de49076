package se.medborgarlofte.survey.io.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.core.time.PartialDate;
import se.medborgarlofte.survey.io.words.Dates;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Listing;
import se.medborgarlofte.survey.io.words.Numbers;
import se.medborgarlofte.survey.io.words.Phrases;

/** Says what a report has to say in one language. */
public final class Voice {

    private final Language language;
    private final Phrases phrases;
    private final Numbers numbers;
    private final Dates dates;

    private Voice(Language language) {
        this.language = language;
        this.phrases = Phrases.of("report", language);
        this.numbers = new Numbers(language);
        this.dates = new Dates(language);
    }

    static Voice of(Language language) {
        return new Voice(language);
    }

    public Language language() {
        return language;
    }

    /** The sentence of the report with its gaps filled, as name and value by turns. */
    public String say(String key, Object... gaps) {
        return phrases.say(key, gaps);
    }

    /** The name of a constant, such as {@code mode.face_to_face}. */
    String say(String what, Enum<?> constant) {
        return phrases.say(what + "." + SmallLetters.of(constant));
    }

    String text(LocalizedText text) {
        return text.in(language.tag());
    }

    public String whole(int number) {
        return numbers.whole(number);
    }

    String number(BigDecimal number) {
        return numbers.of(number);
    }

    public String percent(int number) {
        return numbers.percent(numbers.whole(number));
    }

    /** Whole percent, or a dash where there is none to give. */
    public String percent(Optional<Integer> number) {
        return number.map(this::percent).orElseGet(() -> say("empty"));
    }

    String percentSign(String number) {
        return numbers.percent(number);
    }

    String day(PartialDate date) {
        return dates.of(date);
    }

    String days(LocalDate first, LocalDate last) {
        return dates.span(first, last);
    }

    /** {@code a, b and c}; or {@code a; b; c} when one of them has a comma of its own. */
    String list(List<String> words) {
        return Listing.of(words, phrases);
    }

    /** Several categories as one: those about whom it is not known stand last. */
    String label(List<Category> categories) {
        var known = categories.stream()
                .flatMap(category -> category.label().stream())
                .map(this::text)
                .toList();
        if (known.isEmpty()) {
            return say("category.unknown");
        }
        if (known.size() == categories.size()) {
            return list(known);
        }
        return haveComma(known)
                ? String.join("; ", known) + "; " + uncapitalised(say("category.unknown"))
                : say("list.unknown", "known", String.join(", ", known));
    }

    private static boolean haveComma(List<String> words) {
        return words.stream().anyMatch(word -> word.contains(","));
    }

    static String uncapitalised(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    static String capitalised(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
