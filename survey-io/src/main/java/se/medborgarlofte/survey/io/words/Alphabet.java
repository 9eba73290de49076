package se.medborgarlofte.survey.io.words;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Alphabetical order as a language has it, of our own making: that of the JDK changes from one version to the next. */
public final class Alphabet {

    private static final String AFTER_Z = "åäö";

    private Alphabet() {}

    /** Capitals beside small letters; in Swedish å, ä and ö after z, in English with a and o. */
    public static Comparator<String> of(Language language) {
        return Comparator.comparing((String text) -> key(text, language)).thenComparing(Comparator.naturalOrder());
    }

    private static String key(String text, Language language) {
        var key = new StringBuilder();
        String letters = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        letters.chars().forEach(letter -> key.append(key((char) letter, language)));
        return key.toString();
    }

    private static String key(char letter, Language language) {
        char nordic = letter == 'æ' ? 'ä' : letter == 'ø' ? 'ö' : letter;
        int place = AFTER_Z.indexOf(nordic);
        if (place >= 0 && language == Language.SV) {
            return String.valueOf((char) ('z' + 1 + place));
        }
        String base = Normalizer.normalize(String.valueOf(nordic), Normalizer.Form.NFD);
        return Character.isLetterOrDigit(letter) ? base.substring(0, 1) : " ";
    }
}
